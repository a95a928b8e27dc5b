import type { Span } from '@/lib/schema/span';
import { dayNumber } from '@/lib/time/day';
import type { TermInOffice } from '../../names/terms';
import type { TimexCandidate } from '../candidate';
import type { WritingCues } from '../language';
import { between, type Constraint } from './constraint';

/** The rule of the bounds that offices give. */
export const IN_OFFICE = 'day.in-office';

/**
 * Between which years a script was written, by those whom it calls by the offices they hold: the latest that came into office and the first that left it.
 * Example: `美國總統歐巴馬…英國首相布朗` is of 2009 or 2010. Such bounds are likely and no more: a script may call somebody by an office of the past. Counter-examples: a clause
 * with a year of its own; offices that were never held at one time, which say nothing.
 */
export function inOffice(
  documentId: string,
  text: string,
  terms: readonly TermInOffice[],
  candidates: readonly TimexCandidate[],
  cues: WritingCues,
): Constraint[] {
  const present = terms.filter(({ span }) => !isOfPast(text, span, candidates, cues));
  const last = present.reduce<TermInOffice | null>(
    (best, one) => (!best || one.from > best.from ? one : best),
    null,
  );
  const first = present.reduce<TermInOffice | null>(
    (best, one) => (one.to !== null && (!best || one.to < (best.to ?? one.to)) ? one : best),
    null,
  );
  if (!last || !first?.to || first.to < last.from) return [];
  const bound = ({ span }: TermInOffice, from: number | null, to: number | null): Constraint => ({
    rule: IN_OFFICE,
    force: 'likely',
    ...between(from && dayNumber(`${from}-01-01`), to && dayNumber(`${to}-12-31`)),
    words: { source: documentId, span, text: text.slice(span.start, span.end) },
    grounds: [],
  });
  return [bound(last, last.from, null), bound(first, null, first.to)];
}

/** Whether the sentence up to a name tells a year of its own: `一九九四年，總統柯林頓…`. */
function isOfPast(
  text: string,
  { start }: Span,
  candidates: readonly TimexCandidate[],
  { punctuation }: WritingCues,
): boolean {
  let begin = start;
  while (begin > 0 && !punctuation.sentenceEnd.test(text[begin - 1] as string)) begin -= 1;
  return candidates.some(
    ({ start: at, value }) =>
      at >= begin && at < start && value.kind === 'date' && value.date.year?.kind === 'stated',
  );
}
