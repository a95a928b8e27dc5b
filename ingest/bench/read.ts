import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fiveTexts, variedText } from './corpus';
import { type Job, type Measured, medians, perSecond, type Row } from './measure';

const MEGABYTE = 1_000_000;
const ROUNDS = 3;

/** The texts to be read; the time of each is compared with that of the first. */
const TEXTS: readonly { what: string; make: () => string }[] = [
  { what: 'read 5 MB, varied', make: () => variedText(5 * MEGABYTE) },
  { what: 'read 50 MB, varied', make: () => variedText(50 * MEGABYTE) },
  { what: 'read 50 MB, one script repeated', make: () => repeated(50 * MEGABYTE) },
  { what: 'read 50 MB, varied, one line', make: () => variedText(50 * MEGABYTE).replace(/\s+/g, '') },
];

/** Reading, cleaning and segmenting of one long file. */
export function benchRead(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const jobs = TEXTS.map(({ make }, i) => jobOf(join(folder, String(i)), make()));
    const results = medians(jobs, ROUNDS);
    const first = results[0] as Measured;
    return TEXTS.map(({ what }, i) => {
      const result = results[i] as Measured;
      return {
        what,
        'characters/s': perSecond(result),
        seconds: (result.milliseconds / 1000).toFixed(2),
        'peak MB': Math.round(result.peakMegabytes),
        'time to the first': (result.milliseconds / first.milliseconds).toFixed(1),
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function jobOf(folder: string, text: string): Job {
  mkdirSync(folder);
  writeFileSync(join(folder, 'text.txt'), text);
  return { file: join(import.meta.dirname, 'read-job.ts'), args: [folder] };
}

function repeated(bytes: number): string {
  const script = fiveTexts()[0] ?? '';
  return `${script}\n`.repeat(Math.ceil(bytes / Buffer.byteLength(script)));
}
