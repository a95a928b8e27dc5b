import '../command/engine';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resourceUsage } from 'node:process';
import { optionsOf } from '../command/options';
import { Session } from '../command/session';
import { loadLexicon } from '../knowledge/load';
import { madeUpCollection, type Shape } from './collection/collection';

/** What one run over a folder took. */
export interface IncrementRun {
  readonly what: string;
  /** By the clock. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** CPU seconds of every stage. */
  readonly stages: readonly (readonly [stage: string, cpuSeconds: number])[];
  /** The most memory that the process held until then. */
  readonly megabytes: number;
}

/** Ingests a made-up collection but for one document, and then changes it: `increments-job.ts SHAPE`, with the shape as JSON. Prints what each run took. */
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const seeds = join(folder, 'seeds');
const file = (id: string): string => join(seeds, `${id}.txt`);
const runs: IncrementRun[] = [];

async function timed(what: string, session: Session): Promise<void> {
  const stages: [string, number][] = [];
  let last = process.cpuUsage();
  const step = (name: string): void => {
    const { user, system } = process.cpuUsage(last);
    const stage = stages.at(-1);
    if (stage) stage[1] += (user + system) / 1e6;
    stages.push([name, 0]);
    last = process.cpuUsage();
  };
  const [start, before] = [performance.now(), process.cpuUsage()];
  step('look');
  await session.run({ step, within: () => {}, pages: () => {} });
  step('end');
  const { user, system } = process.cpuUsage(before);
  runs.push({
    what,
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6,
    stages: stages.slice(0, -1),
    megabytes: resourceUsage().maxRSS / 1024,
  });
}

async function main(): Promise<void> {
  try {
    mkdirSync(seeds);
    const all = madeUpCollection(loadLexicon(), JSON.parse(process.argv[2] ?? '{}') as Shape);
    const stated = all.filter(({ csl }) => 'issued' in csl).map(({ csl }) => csl);
    writeFileSync(join(seeds, 'sources.json'), JSON.stringify(stated));
    for (const { id, rawText } of all) writeFileSync(file(id), rawText);
    const { id, rawText } = all[Math.floor(all.length / 2)] as (typeof all)[number];
    const other = all[Math.floor(all.length / 3)] as (typeof all)[number];
    rmSync(file(id));
    const options = optionsOf([
      '--seeds',
      seeds,
      '--db',
      join(folder, 'timeline.db'),
      '--threads',
      '1',
      '--watch',
    ]);
    if (!options) throw new Error('no options');
    const open = (): Session => new Session(options, (sentence) => console.error(sentence));
    const session = open();
    await timed('first run', session);
    writeFileSync(file(id), rawText);
    await timed('added', session);
    writeFileSync(file(id), other.rawText + readFileSync(file(id), 'utf8'));
    await timed('changed', session);
    rmSync(file(id));
    await timed('removed', session);
    await session.close();
    writeFileSync(file(id), rawText);
    const later = open();
    await timed('added, new process', later);
    await later.close();
    console.log(JSON.stringify(runs));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
