import { expect, test } from 'vitest';
import type { Edit } from '@/lib/schema/edit';
import { undoneIn } from './undone';

const line = (id: string, takesBack: string | null) => {
  const decision: Edit['decision'] =
    takesBack === null ? { does: 'merge-names', entity: 'a', other: 'b' } : { does: 'undo', edit: takesBack };
  return { edit: { id, at: '2026-01-01T00:00:00Z', who: '甲', why: '', decision } };
};

test.each<[string, [string, string | null][], string[]]>([
  ['nothing is taken back', [['a', null]], []],
  [
    'one is',
    [
      ['a', null],
      ['b', null],
      ['u', 'a'],
    ],
    ['a'],
  ],
  [
    'it is done again',
    [
      ['a', null],
      ['u', 'a'],
      ['v', 'u'],
    ],
    ['u'],
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
  ],
  [
    'one is taken back twice',
    [
      ['a', null],
      ['u', 'a'],
      ['v', 'a'],
    ],
    ['a'],
  ],
  ['what is not there is', [['u', 'x']], ['x']],
])('%s', (_, lines, undone) => {
  expect([...undoneIn(lines.map(([id, takesBack]) => line(id, takesBack)))].sort()).toEqual(undone);
});
