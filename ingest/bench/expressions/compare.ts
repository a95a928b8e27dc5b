import type { Row } from '../measure';
import { type Found, READERS, type Reader } from './readers';
import { type Days, type Expression, expressions } from './table';

/** `apart` is a wrong value that has no day in common with the right ones: worse than no value. */
export type Verdict = 'right' | 'wrong' | 'apart' | 'none';

/**
 * What a reader made of an expression: right where something it found there has these very days, or where the words fix no day and it gives none.
 * Of several readings of one thing the best counts.
 */
export function verdict({ text, expression, days }: Expression, found: readonly Found[]): Verdict {
  const start = text.indexOf(expression);
  const end = start + expression.length;
  const readings = found.filter((one) => one.start < end && start < one.end).flatMap((one) => one.readings);
  if (!days) return readings.length === 0 ? 'right' : 'apart';
  if (readings.some((one) => one.earliest === days.earliest && one.latest === days.latest)) return 'right';
  if (readings.length === 0) return 'none';
  return readings.some((one) => touches(one, days)) ? 'wrong' : 'apart';
}

function touches(one: Days, other: Days): boolean {
  return one.earliest <= other.latest && other.earliest <= one.latest;
}

function read(reader: Reader, { text, reference }: Expression): Found[] {
  try {
    return reader(text, reference);
  } catch (error) {
    console.error(`${text}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

/** What readers are tried on, and how what they find is judged. */
interface Trial<One extends Expression> {
  readonly all: readonly One[];
  readonly judge: (one: One, found: readonly Found[]) => Verdict;
  /** Columns that tell where in the table an expression stands. */
  readonly place: (one: One) => readonly string[];
}

/** How many expressions each of some readers reads right, wrong and not at all, a row each; tells what ours makes of each that is not right. */
export function tried<One extends Expression>(
  readers: Readonly<Record<string, Reader>>,
  { all, judge, place }: Trial<One>,
): Row[] {
  return Object.entries(readers).map(([reader, reads]) => {
    const counts: Record<Verdict, number> = { right: 0, wrong: 0, apart: 0, none: 0 };
    for (const one of all) {
      const found = read(reads, one);
      const said = judge(one, found);
      counts[said] += 1;
      if (reader === 'ours' && said !== 'right')
        console.log([said, ...place(one), explained(one, found)].join('\t'));
    }
    const { right, wrong, apart, none } = counts;
    return {
      reader,
      expressions: all.length,
      right,
      wrong: wrong + apart,
      'of these far from the right day': apart,
      none,
    };
  });
}

/**
 * How many expressions of the table each reader reads right, wrong and not at all, side by side, and what ours makes of each that is not right.
 */
export function compareReaders(): Row[] {
  return tried(READERS, { all: expressions(), judge: verdict, place: ({ kind }) => [kind] });
}

function explained({ text, expression, days }: Expression, found: readonly Found[]): string {
  const got = found.map(
    ({ start, end, readings }) =>
      `${text.slice(start, end)} ${readings.map(({ earliest, latest }) => `${earliest}..${latest}`).join(' or ')}`,
  );
  return `${expression}: ${got.join('; ')}; right ${days ? `${days.earliest}..${days.latest}` : 'none'}`;
}
