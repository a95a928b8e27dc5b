import { parseArgs } from 'node:util';
import { SHAPE, type Shape } from './collection/collection';
import type { IncrementRun } from './increments-job';
import { type Row, runBuilt } from './measure';

/**
 * What one document added, changed or removed costs in a made-up collection that has been read before: in the process that goes on (`--watch`), and in a new one. Beside it the first
 * run. `npm run bench -- increments --documents 1000`.
 * @returns CPU seconds, a line for each stage
 */
export async function benchIncrements(args: readonly string[]): Promise<Row[]> {
  const { values } = parseArgs({ args: [...args], options: { documents: { type: 'string' } } });
  const documents = Number(values.documents ?? '1000');
  if (!Number.isInteger(documents) || documents < 2)
    throw new Error(
      `“${values.documents}” is no number of documents. Usage: npm run bench -- increments --documents 1000`,
    );
  const shape: Shape = { ...SHAPE, documents };
  const runs = (await runBuilt('increments-job', [JSON.stringify(shape)])) as IncrementRun[];
  console.table(
    runs.map(({ what, seconds, cpuSeconds, megabytes }) => ({
      what,
      'seconds by the clock': seconds.toFixed(2),
      'CPU s': cpuSeconds.toFixed(2),
      'peak MB so far': Math.round(megabytes),
    })),
  );
  const stages = [...new Set(runs.flatMap((run) => run.stages.map(([name]) => name)))];
  return stages.map((stage) => ({
    stage,
    ...Object.fromEntries(
      runs.map(({ what, stages: own }) => [
        what,
        (own.find(([name]) => name === stage)?.[1] ?? 0).toFixed(2),
      ]),
    ),
  }));
}
