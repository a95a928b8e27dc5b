import { expect, test } from 'vitest';
import type { Edit } from '@/lib/schema/edit';
import { takenBack } from './taken-back';

const line = (id: string, takesBack: string | null, number: number) => {
  const decision: Edit['decision'] =
    takesBack === null ? { does: 'merge-names', entity: 'a', other: 'b' } : { does: 'undo', edit: takesBack };
  return { line: number + 1, edit: { id, at: '2026-01-01T00:00:00Z', who: '甲', why: '', decision } };
};

test.each<[string, [string, string | null][], string[], string[]]>([
  ['nothing is taken back', [['a', null]], [], []],
  [
    'one is',
    [
      ['a', null],
      ['b', null],
      ['u', 'a'],
    ],
    ['a'],
    [],
  ],
  [
    'it is done again',
    [
      ['a', null],
      ['u', 'a'],
      ['v', 'u'],
    ],
    ['u'],
    [],
  ],
  [
    'and taken back again',
    [
      ['a', null],
      ['u', 'a'],
      ['v', 'u'],
      ['w', 'v'],
    ],
    ['a', 'v'],
    [],
  ],
  [
    'one is taken back twice',
    [
      ['a', null],
      ['u', 'a'],
      ['v', 'a'],
    ],
    ['a'],
    [],
  ],
  ['what is not there cannot be', [['u', 'x']], [], ['u']],
  [
    'nor what comes later',
    [
      ['u', 'a'],
      ['a', null],
    ],
    [],
    ['u'],
  ],
])('%s', (_, lines, undone, unknown) => {
  const taken = takenBack(lines.map(([id, takesBack], i) => line(id, takesBack, i)));
  expect([[...taken.undone].sort(), [...taken.unknown]]).toEqual([undone, unknown]);
});
