import { join } from 'node:path';
import { median, perSecond, type Row } from './measure';

const DATES = join(import.meta.dirname, 'dates-job.ts');
const INGEST = join(import.meta.dirname, 'ingest-job.ts');
const RUNS = 3;

/** How many copies of the seeds the whole ingest runs over: once as many as there are, and four times as many, to see how it grows. */
const COPIES = [1, 4] as const;

/**
 * Recognising and resolving dates, and the whole ingest but for the storing, beside chrono-node's zh.hant in the same run. `ratio` is to chrono's
 * characters a second.
 */
export function benchDates(): Row[] {
  const chrono = perSecond(median(DATES, ['chrono'], RUNS));
  const row = (what: string, speed: number): Row => ({
    what,
    'characters/s': speed,
    ratio: (speed / chrono).toFixed(2),
  });
  return [
    row('dates, chrono-node zh.hant', chrono),
    row('dates, recognise and resolve', perSecond(median(DATES, ['ours'], RUNS))),
    ...COPIES.map((copies) =>
      row(`whole ingest, ${copies} × the seeds`, perSecond(median(INGEST, [String(copies)], RUNS))),
    ),
  ];
}
