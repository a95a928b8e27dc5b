import '../command/engine';
import { Diagnostics } from '../faults/diagnostics';
import { asRead } from '../fixtures/as-read';
import { loadLexicon } from '../knowledge/load';
import { ingest } from '../pipeline';
import { drawer, fiveTexts, varied } from './corpus';
import { report } from './measure';

/** Runs the whole ingest but for the storing over so many varied copies of the five documents: `ingest-job.ts COPIES`. */
const draw = drawer(3);
const copies = Number(process.argv[2] ?? 1);
const lexicon = loadLexicon();
const documents = Array.from({ length: copies }, (_, copy) =>
  fiveTexts().map((text, i) => {
    const id = `${String(i).padStart(3, '0')}-${String(copy).padStart(3, '0')}`;
    return asRead(id, varied(text, draw));
  }),
).flat();
await report(() => {
  ingest(documents, lexicon, new Diagnostics());
  return documents.reduce((sum, { rawText }) => sum + rawText.length, 0);
});
