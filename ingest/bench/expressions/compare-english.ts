import type { Row } from '../measure';
import { explained, read, type Verdict, verdict } from './compare';
import { ENGLISH_READERS, type Found } from './readers';
import { type EnglishExpression, englishExpressions } from './table';

/** The same as for Chinese; but words that are no expression must not be found, and a length of time or a frequency must be. */
function verdictOf(one: EnglishExpression, found: readonly Found[]): Verdict {
  const start = one.text.indexOf(one.expression);
  const end = start + one.expression.length;
  const isFound = found.some((other) => other.start < end && start < other.end);
  if (one.type === '-') return isFound ? 'apart' : 'right';
  return isFound ? verdict(one, found) : 'none';
}

/**
 * How many English expressions each reader reads right, wrong and not at all, side by side, and what ours makes of each of a half that is not right.
 * @param half which half of the table; both where it is absent
 */
export function compareEnglishReaders(half?: EnglishExpression['half']): Row[] {
  const all = englishExpressions().filter((one) => half === undefined || one.half === half);
  return Object.entries(ENGLISH_READERS).map(([reader, reads]) => {
    const counts: Record<Verdict, number> = { right: 0, wrong: 0, apart: 0, none: 0 };
    for (const one of all) {
      const found = read(reads, one);
      const said = verdictOf(one, found);
      counts[said] += 1;
      if (reader === 'ours' && said !== 'right')
        console.log(`${said}\t${one.half}\t${one.kind}\t${explained(one, found)}`);
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
