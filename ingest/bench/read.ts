import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedTexts, variedText } from './corpus';
import { type Measured, median, perSecond, type Row } from './measure';

const MEGABYTE = 1_000_000;
const JOB = join(import.meta.dirname, 'read-job.ts');
const RUNS = 3;

/** Reading, cleaning and segmenting of one long file: 5 MB and 50 MB, varied, and 50 MB of one script told over and over. */
export function benchRead(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const measured = {
      'read 5 MB, varied': run(folder, 'small', variedText(5 * MEGABYTE)),
      'read 50 MB, varied': run(folder, 'large', variedText(50 * MEGABYTE)),
      'read 50 MB, one script repeated': run(folder, 'repeated', repeated(50 * MEGABYTE)),
    };
    const [small, large] = Object.values(measured) as [Measured, Measured];
    return [
      ...Object.entries(measured).map(([what, result]) => ({
        what,
        'characters/s': perSecond(result),
        seconds: (result.milliseconds / 1000).toFixed(2),
        'peak MB': Math.round(result.peakMegabytes),
      })),
      {
        what: 'time 50 MB : 5 MB',
        ratio: (large.milliseconds / small.milliseconds).toFixed(1),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(folder: string, name: string, text: string): Measured {
  const own = join(folder, name);
  mkdirSync(own);
  writeFileSync(join(own, 'text.txt'), text);
  return median(JOB, [own], RUNS);
}

function repeated(bytes: number): string {
  const script = seedTexts()[0] ?? '';
  return `${script}\n`.repeat(Math.ceil(bytes / Buffer.byteLength(script)));
}
