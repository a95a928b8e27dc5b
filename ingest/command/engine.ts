import { setFlagsFromString } from 'node:v8';

/** V8 compiles code plainly at once, and builds little of one function into another. */
const PLAINLY = ['--always-sparkplug', '--max-inlined-bytecode-size-cumulative=200'];

/** When code is optimised: as late, in a short run, and as soon as by default. */
interface When {
  /** Some seven times as late. */
  readonly late: string;
  readonly soon: string;
}
const IN_20: When = { late: '--interrupt-budget=500000', soon: '--interrupt-budget=67584' };
const SINCE_22: When = {
  late: '--invocation-count-for-turbofan=22000',
  soon: '--invocation-count-for-turbofan=3000',
};

/** By the major version of Node. V8 prints an error for a flag that it does not know, and there is no way to ask: a version that is not listed runs by its defaults. */
const WHEN: Readonly<Record<string, When>> = { 20: IN_20, 22: SINCE_22, 24: SINCE_22 };
const when = WHEN[process.versions.node.split('.')[0] ?? ''];

/**
 * How the engine is to run an ingest, set before anything else runs; it holds for the threads of the process too. The rules are many and small, each runs a little, and what they read differs in shape: by its
 * defaults the engine spends a third of all CPU time of a short run in optimising them, with each other built in, and gains nothing by it. `npm run bench -- ingest` shows what it is worth.
 */
if (when) for (const flag of [...PLAINLY, when.late]) setFlagsFromString(flag);

/** The heap grows by so much of what lives in it before garbage is collected again; by default it may be four times as large as that. */
const SPARINGLY = '--heap-growing-percent=30';

/** From so many code units on what is optimised is worth what it costs, and memory is what runs out first. */
const MUCH = 1_000_000;

/** Is told how much text is to be read before it is. */
export function expectText(length: number): void {
  if (when && length >= MUCH) for (const flag of [when.soon, SPARINGLY]) setFlagsFromString(flag);
}
