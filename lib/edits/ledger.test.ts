import { expect, test } from 'vitest';
import type { Edit } from '@/lib/schema/edit';
import { parseLedger } from './ledger';

const undo = (id: string, edit: string): Edit => ({
  ...{ id, at: '2026-01-01T00:00:00Z', who: '甲', why: '' },
  decision: { does: 'undo', edit },
});
const line = (edit: object): string => `${JSON.stringify(edit)}\n`;
const GOOD = undo('edit-0001', 'edit-0000');
const OTHER = undo('edit-0002', 'edit-0001');

/** The ids that count, and each fault with its line. */
function read(text: string) {
  const { lines, faults } = parseLedger(text);
  return [
    lines.map(({ line: at, edit }) => `${at} ${edit.id}`),
    faults.map(({ line: at, rule }) => `${at} ${rule}`),
  ];
}

test.each<[string, string, string[], string[]]>([
  ['nothing', '', [], []],
  ['two lines', line(GOOD) + line(OTHER), ['1 edit-0001', '2 edit-0002'], []],
  [
    'blank lines, ends of Windows, a byte order mark',
    `\uFEFF\r\n${line(GOOD).replace('\n', '\r\n')}\n`,
    ['2 edit-0001'],
    [],
  ],
  ['a line that is no JSON', `{"id":\n${line(GOOD)}`, ['2 edit-0001'], ['1 edit.broken-line']],
  ['a line of another kind', line({ a: 1 }) + line(GOOD), ['2 edit-0001'], ['1 edit.unknown']],
  ['a decision of a later version', line({ ...GOOD, decision: { does: 'fly' } }), [], ['1 edit.unknown']],
  ['a field that is not known', line({ ...GOOD, mood: 'glad' }), [], ['1 edit.unknown']],
  [
    'a merge that was not finished',
    `<<<<<<< HEAD\n${line(GOOD)}=======\n${line(OTHER)}>>>>>>> theirs\n`,
    ['2 edit-0001', '4 edit-0002'],
    ['1 edit.merge-conflict', '3 edit.merge-conflict', '5 edit.merge-conflict'],
  ],
  [
    'a last line without an end',
    line(GOOD) + line(OTHER).slice(0, 20),
    ['1 edit-0001'],
    ['2 edit.unfinished'],
  ],
  ['a last line that is whole but for its end', line(GOOD).trimEnd(), [], ['1 edit.unfinished']],
  ['a line twice', line(GOOD) + line(GOOD), ['1 edit-0001'], []],
  [
    'one id for two things',
    line(GOOD) + line({ ...OTHER, id: GOOD.id }),
    ['1 edit-0001'],
    ['2 edit.same-id'],
  ],
])('%s', (_, text, ids, faults) => {
  expect(read(text)).toEqual([ids, faults]);
});

test('a fault names file, line and cure', () => {
  const [fault] = parseLedger(`${line(GOOD)}{"id":\n`).faults;
  expect(fault?.message).toBe(
    'edits.jsonl line 2: it is no JSON and was left out. Mend the line, or take it out.',
  );
});
