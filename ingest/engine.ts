import { setFlagsFromString } from 'node:v8';

/**
 * How the engine is to run an ingest, set before anything else runs. Its rules are many and small, each runs a little, and what they read differs in shape: by its defaults the engine
 * spends a third of all CPU time in optimising them again and again, with each other built in, and gains nothing by it. So code is compiled plainly at once, and optimised only where it
 * runs far more often, with little built in. `npm run bench -- ingest` shows what it is worth.
 */
for (const flag of [
  '--always-sparkplug',
  '--interrupt-budget=500000',
  '--max-inlined-bytecode-size-cumulative=200',
])
  setFlagsFromString(flag);
