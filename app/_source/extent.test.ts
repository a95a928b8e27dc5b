import { expect, test } from 'vitest';
import { extentOf } from './extent';
import type { PackedBlock } from './packed-block';

const block = (text: string, more: Partial<PackedBlock> = {}): PackedBlock =>
  ({
    id: 'b',
    notes: [],
    footnotes: [],
    kind: 'paragraph',
    level: 0,
    number: null,
    text: [[text, '0 0']],
    ...more,
  }) as PackedBlock;
const note = { date: '', event: 'e', title: '', type: 'talks', steps: null } as const;

test.each<[string, PackedBlock, Record<string, number>]>([
  ['a text', block('會談'.repeat(50)), { '--text': 100, '--beside': 0 }],
  ['two notes', block('會談', { notes: [note, note] }), { '--text': 2, '--beside': 98 }],
  ['a footnote', block('會談', { footnotes: [block('註'.repeat(10))] }), { '--text': 2, '--beside': 42 }],
  [
    'a table',
    block('', {
      kind: 'table',
      corner: [],
      columns: [{ name: 'a', head: [] }],
      rows: [{ name: 'b', head: [], cells: [[[['會談', '0 0']]]] }],
    }),
    { '--text': 2 + 4 * 32, '--beside': 0 },
  ],
])('the room of %s', (_, given, wanted) => {
  expect(extentOf(given)).toEqual(wanted);
});
