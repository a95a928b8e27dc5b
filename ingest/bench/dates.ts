import { join } from 'node:path';
import { median, perSecond } from './measure';

const JOB = join(import.meta.dirname, 'dates-job.ts');
const RUNS = 3;

/** Recognising and resolving dates, beside chrono-node's zh.hant on the same paragraphs in the same run. */
export function benchDates(): Record<string, string | number>[] {
  const chrono = median(JOB, ['chrono'], RUNS);
  const ours = median(JOB, ['ours'], RUNS);
  return [
    { what: 'dates, chrono-node zh.hant', 'characters/s': perSecond(chrono), ratio: '1.0' },
    {
      what: 'dates, recognise and resolve',
      'characters/s': perSecond(ours),
      ratio: (chrono.milliseconds / ours.milliseconds).toFixed(1),
    },
  ];
}
