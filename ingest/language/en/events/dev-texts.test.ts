import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edtfBounds } from '@/lib/time/edtf';
import { Diagnostics } from '../../../faults/diagnostics';
import { loadLexicon } from '../../../knowledge/load';
import { ingest } from '../../../pipeline';
import { readFolder } from '../../../read/read-folder';

const FOLDER = join(import.meta.dirname, '../../../fixtures/english/dev');

interface Annotated {
  readonly quote: string;
  readonly edtf: string;
  readonly type: string;
  readonly countries: readonly string[];
  readonly optional: boolean;
}

/** The texts were annotated before the first run, and the rules written on them: the shares say that nothing was lost, and not how a new text is read. */
test('four texts of different kinds are read as they were annotated', async () => {
  const diagnostics = new Diagnostics();
  const kb = ingest(await readFolder(FOLDER, diagnostics), loadLexicon(), diagnostics);
  let [right, asked, wrong, ofKind] = [0, 0, 0, 0];
  for (const { id } of kb.documents) {
    const annotated = readFileSync(join(FOLDER, `${id}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Annotated);
    const mentions = kb.mentions.filter(({ documentId }) => documentId === id);
    const isOne = (quote: string, words: string): boolean => quote.includes(words) || words.includes(quote);
    for (const one of annotated.filter(({ optional }) => !optional)) {
      const { earliest, latest } = edtfBounds(one.edtf);
      const found = mentions.find(
        (it) => isOne(it.words, one.quote) && it.earliest === earliest && it.latest === latest,
      );
      asked += 1;
      if (found) right += 1;
      if (found?.type === one.type) ofKind += 1;
    }
    wrong += mentions.filter(({ words }) => !annotated.some(({ quote }) => isOne(quote, words))).length;
  }
  expect(asked).toBe(58);
  expect(
    [right >= 53, ofKind >= 48, wrong <= 4],
    `${right} of ${asked} right, ${ofKind} of their kind, ${wrong} more`,
  ).toEqual([true, true, true]);
});
