import { parentPort } from 'node:worker_threads';
import type { ResolvedDate } from '@/lib/schema/day';
import { MemoryCache } from '../cache/result-cache';
import { loadLexicon } from '../knowledge/load';
import { PACKS } from '../language/packs';
import { Readings } from '../stages/readings';
import type { Answer, Question } from './messages';
import { readAhead } from './read-ahead';

/** A worker thread: reads the documents it is sent, one after the other, and sends back what the cache is to keep. */
const lexicon = loadLexicon();
let roundDates: ReadonlyMap<string, ResolvedDate> = new Map();

parentPort?.on('message', (question: Question) => {
  if ('roundDates' in question) {
    roundDates = new Map(question.roundDates);
    return;
  }
  const cache = new MemoryCache();
  try {
    const readings = new Readings(lexicon, PACKS, cache);
    readAhead(question, roundDates, readings);
    readings.keep([question.read]);
  } catch {
    // The stage that needs the document reads it again, and tells what failed with its name.
  }
  const results = cache.taken();
  parentPort?.postMessage(
    { results } satisfies Answer,
    results.map(([, { buffer }]) => buffer as ArrayBuffer),
  );
});
parentPort?.postMessage('ready');
