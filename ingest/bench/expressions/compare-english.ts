import type { Row } from '../measure';
import { tried, type Verdict, verdict } from './compare';
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
  return tried(ENGLISH_READERS, { all, judge: verdictOf, place: (one) => [one.half, one.kind] });
}
