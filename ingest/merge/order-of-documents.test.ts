import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeUpCollection, SHAPE } from '../bench/collection/collection';
import { Diagnostics } from '../faults/diagnostics';
import { loadLexicon } from '../knowledge/load';
import { ingest } from '../pipeline';

const LEXICON = loadLexicon();
const READ = madeUpCollection(LEXICON, { ...SHAPE, documents: 8, burst: 0.6 });

test('the order in which documents are given does not matter', () => {
  const inOrder = ingest(READ, LEXICON, new Diagnostics());
  fc.assert(
    fc.property(fc.shuffledSubarray(READ, { minLength: READ.length }), (read) => {
      expect(ingest(read, LEXICON, new Diagnostics())).toEqual(inOrder);
    }),
    { numRuns: 3 },
  );
});
