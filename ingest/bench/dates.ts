import { join } from 'node:path';
import { compareReaders } from './expressions/compare';
import { compareEnglishReaders } from './expressions/compare-english';
import { type Measured, medians, perSecond, type Row } from './measure';

const DATES = join(import.meta.dirname, 'dates-job.ts');
const INGEST = join(import.meta.dirname, 'ingest-job.ts');
const ROUNDS = 3;

/** The first is what the others are measured by. The ingest runs over the five documents once and over four copies of them, to see how it grows. */
const JOBS = [
  { what: 'dates, chrono-node zh.hant', file: DATES, args: ['chrono'] },
  { what: 'dates, recognise and resolve', file: DATES, args: ['ours'] },
  { what: 'English dates, chrono-node en', file: DATES, args: ['chrono-en', 'en'] },
  { what: 'English dates, recognise and resolve', file: DATES, args: ['ours', 'en'] },
  { what: 'whole ingest, 1 × the five', file: INGEST, args: ['1'] },
  { what: 'whole ingest, 4 × the five', file: INGEST, args: ['4'] },
] as const;

/**
 * How many expressions of our tables, Chinese and English, are read right, beside two other readers. Then the speed of recognising and resolving dates, and the whole ingest but for the storing, beside chrono-node's zh.hant in the same run. `to chrono` is the share of
 * chrono's characters a second.
 */
export function benchDates(): Row[] {
  console.table(compareReaders());
  console.table(compareEnglishReaders());
  const results = medians(JOBS, ROUNDS);
  const chrono = perSecond(results[0] as Measured);
  return JOBS.map(({ what }, i) => {
    const speed = perSecond(results[i] as Measured);
    return { what, 'characters/s': speed, 'to chrono': (speed / chrono).toFixed(3) };
  });
}
