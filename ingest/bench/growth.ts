import { Diagnostics } from '../faults/diagnostics';
import { asRead } from '../fixtures/as-read';
import { loadLexicon } from '../knowledge/load';
import { ingest } from '../pipeline';
import { GROWING, type Growing } from './growth-texts';
import type { Row } from './measure';

/** How long a text is at n, at least. */
const CHARACTERS = 4000;
/** What takes fewer CPU seconds even at 4n grows with nothing that can be told from noise. */
const LEAST_SECONDS = 0.15;
/** What takes longer than this is not measured at twice its length. */
const TOO_LONG_SECONDS = 20;
/** The most that an exponent may be. */
export const MOST_EXPONENT = 1.3;
/** How many of the fastest growing are shown. */
const SHOWN = 40;

interface Growth {
  readonly name: string;
  readonly characters: number;
  /** CPU seconds at n, 2n and 4n; fewer where it took too long. */
  readonly seconds: readonly number[];
  readonly exponent: number;
}

/**
 * How the time of the whole ingest grows with a text, for each text of the table: CPU seconds at n, 2n and 4n, and the exponent. One of 1 is in step with the
 * length, one of 2 is four times the time for twice the text.
 * @param only a piece of the names of those asked for
 * @returns the fastest growing, and sets the exit code where one grows faster than `MOST_EXPONENT`
 */
export function benchGrowth(only = ''): Row[] {
  const ingestOf = timer();
  const all = GROWING.filter(({ name }) => name.includes(only)).map((text) => growthOf(text, ingestOf));
  const tooFast = all.filter(({ exponent }) => exponent > MOST_EXPONENT);
  if (tooFast.length > 0) process.exitCode = 1;
  console.log(
    `${all.length} texts at n, 2n and 4n; ${tooFast.length} with an exponent over ${MOST_EXPONENT}`,
  );
  return [...all]
    .sort((a, b) => b.exponent - a.exponent)
    .slice(0, SHOWN)
    .map(({ name, characters, seconds: [once, twice, fourfold], exponent }) => ({
      text: name,
      characters,
      's at n': shown(once),
      's at 2n': shown(twice),
      's at 4n': shown(fourfold),
      exponent: exponent.toFixed(2),
    }));
}

function shown(seconds: number | undefined): string {
  return seconds === undefined ? 'too long' : seconds.toFixed(2);
}

/** Measures one text, and once more where it seems to grow too fast. What the ingest takes for next to no text is left out of all times. */
function growthOf({ name, make }: Growing, secondsOf: (text: string) => number): Growth {
  const times = Math.ceil(CHARACTERS / (make(101).length - make(100).length));
  const measured = (): number[] => {
    const seconds: number[] = [];
    for (const factor of [1, 2, 4])
      if ((seconds.at(-1) ?? 0) < TOO_LONG_SECONDS) seconds.push(secondsOf(make(times * factor)));
    return seconds;
  };
  let seconds = measured();
  if (exponentOf(seconds) > MOST_EXPONENT) {
    const again = measured();
    seconds = seconds.map((one, i) => Math.min(one, again[i] ?? one));
  }
  return { name, characters: make(times).length, seconds, exponent: exponentOf(seconds) };
}

function exponentOf(seconds: readonly number[]): number {
  const [first = 0, last = 0] = [seconds[0], seconds.at(-1)];
  if (seconds.length === 1) return Number.POSITIVE_INFINITY;
  if (last < LEAST_SECONDS) return 0;
  return Math.log2(last / Math.max(first, LEAST_SECONDS / 5)) / (seconds.length - 1);
}

function timer(): (text: string) => number {
  const lexicon = loadLexicon();
  const run = (rawText: string): number => {
    const before = process.cpuUsage();
    ingest([asRead('a', rawText)], lexicon, new Diagnostics());
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const base = Math.min(...Array.from({ length: 12 }, () => run('甲')));
  return (text) => Math.max(0, run(text) - base);
}
