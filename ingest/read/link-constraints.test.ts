import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLinkConstraints } from './link-constraints';

const HEADER = 'verdict\tdocument\tquote\tother_document\tother_quote\n';

function folderWith(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rulings-'));
  writeFileSync(join(folder, 'merging.tsv'), content);
  return folder;
}

test('a folder without the file rules nothing', () => {
  expect(readLinkConstraints(mkdtempSync(join(tmpdir(), 'rulings-')))).toEqual([]);
});

test('a row is a constraint on two passages', () => {
  const rows = readLinkConstraints(folderWith(`# by hand\n${HEADER}apart\ta\t伊朗宣布\tb\t德黑蘭宣布\n`));
  expect(rows).toEqual([
    {
      verdict: 'apart',
      at: 'merging.tsv line 3',
      line: 3,
      passages: [
        { document: 'a', quote: '伊朗宣布' },
        { document: 'b', quote: '德黑蘭宣布' },
      ],
    },
  ]);
});

describe('a line that cannot be understood says where it stands and what is wrong', () => {
  test.each([
    [`${HEADER}merge\ta\tx\tb\ty\n`, /merging\.tsv line 2: the verdict "merge" is neither/],
    [`${HEADER}together\ta\t\tb\ty\n`, /merging\.tsv line 2: .*one of the four is empty/],
    [`${HEADER}together\ta\tx\n`, /merging\.tsv line 2: has 3 cells where the header has 5/],
  ])('%j', (content, message) => {
    expect(() => readLinkConstraints(folderWith(content))).toThrow(message);
  });
});
