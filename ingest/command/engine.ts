import { setFlagsFromString } from 'node:v8';

/** V8 compiles code plainly at once, and builds little of one function into another. */
const PLAINLY = ['--always-sparkplug', '--max-inlined-bytecode-size-cumulative=200'];
/** It optimises where code runs some seven times as often as by default. */
const LATE = ['--invocation-count-for-turbofan=22000'];
/** What Node 20 calls it. */
const LATE_IN_20 = ['--interrupt-budget=500000'];

/** The flags by the major version of Node. V8 prints an error for one that it does not know, and there is no way to ask: a version that is not listed runs by its defaults. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  20: [...PLAINLY, ...LATE_IN_20],
  22: [...PLAINLY, ...LATE],
  24: [...PLAINLY, ...LATE],
};

/**
 * How the engine is to run an ingest, set before anything else runs; it holds for the threads of the process too. The rules are many and small, each runs a little, and what they read differs in shape: by its
 * defaults the engine spends a third of all CPU time in optimising them again and again, with each other built in, and gains nothing by it. `npm run bench -- ingest` shows what it is worth.
 */
for (const flag of FLAGS[process.versions.node.split('.')[0] ?? ''] ?? []) setFlagsFromString(flag);
