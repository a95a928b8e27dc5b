import { zh } from 'chrono-node';
import { loadLexicon } from '../knowledge/load';
import { madeUpCollection, type Shape } from './collection/collection';
import { report } from './measure';

/** chrono-node's zh.hant over the documents of a made-up collection: `chrono-job.ts SHAPE`, with the shape as JSON. */
const documents = madeUpCollection(loadLexicon(), JSON.parse(process.argv[2] ?? '{}') as Shape);
const reference = new Date('2005-08-31T12:00:00Z');
await report(() => {
  for (const { rawText } of documents) zh.hant.parse(rawText, reference);
  return documents.reduce((sum, { rawText }) => sum + rawText.length, 0);
});
