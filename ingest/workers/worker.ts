import { parentPort } from 'node:worker_threads';
import type { ResolvedDate } from '@/lib/schema/day';
import { MemoryCache } from '../cache/result-cache';
import { loadLexicon } from '../knowledge/load';
import { PACKS } from '../language/packs';
import { Readings } from '../stages/readings';
import { claim } from './backlog';
import type { Answer, Question, ReadQuestion, Results, TitleQuestion } from './messages';
import { readAhead, titleAhead } from './read-ahead';

/**
 * A worker thread: reads the documents it is sent, one after the other, and sends back what the cache is to keep. When nothing is to be read it titles what was read, as far as no
 * other thread has claimed it.
 */
const lexicon = loadLexicon();
let roundDates: ReadonlyMap<string, ResolvedDate> = new Map();
let claims: Int32Array = new Int32Array();
let mark = 0;
/** What is to be titled, with the claims of the run that it belongs to; the next is the one at `next`. */
let waiting: (TitleQuestion & { readonly claims: Int32Array })[] = [];
let next = 0;
let isAwake = false;

parentPort?.on('message', (question: Question) => {
  if ('roundDates' in question) {
    roundDates = new Map(question.roundDates);
    claims = new Int32Array(question.claims);
    mark = question.mark;
  } else if ('known' in question) leave(question);
  else read(question);
});
send('ready');

function read({ ahead, job }: ReadQuestion): void {
  const cache = new MemoryCache();
  let isLeft = false;
  carefully(() => {
    isLeft = readAhead(ahead, roundDates, new Readings(lexicon, PACKS, cache)) !== null && job !== null;
  });
  const results = cache.taken();
  send({ results, isLeft });
  if (isLeft && job !== null) leave({ ahead, job, known: results });
}

function leave(question: TitleQuestion): void {
  waiting.push({ ...question, claims });
  wake();
}

/** Behind whatever there is to be read. */
function wake(): void {
  if (!isAwake) setImmediate(titleNext);
  isAwake = true;
}

function titleNext(): void {
  isAwake = false;
  while (next < waiting.length) {
    const one = waiting[next] as (typeof waiting)[number];
    next += 1;
    if (!claim(one.claims, one.job, mark)) continue;
    send({ job: one.job, results: titled(one) });
    wake();
    return;
  }
  waiting = [];
  next = 0;
}

function titled({ ahead, known }: TitleQuestion): Results {
  const cache = new MemoryCache();
  for (const [key, bytes] of known) cache.put(key, bytes);
  carefully(() => {
    const readings = new Readings(lexicon, PACKS, cache);
    const untitled = readAhead(ahead, roundDates, readings);
    if (!untitled) return;
    titleAhead(untitled);
    readings.keep([ahead.read]);
  });
  const given = new Set(known.map(([key]) => key));
  return cache.taken().filter(([key]) => !given.has(key));
}

function carefully(task: () => void): void {
  try {
    task();
  } catch {
    // The stage that needs the document does it again, and tells what failed with its name.
  }
}

function send(answer: Answer): void {
  parentPort?.postMessage(answer);
}
