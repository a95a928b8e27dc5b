import { dayNumber } from '@/lib/time/day';
import { isoText } from '@/lib/time/gregorian';
import { dateFieldsOf, type TimexCandidate } from '../candidate';
import type { WritingCues } from '../language';
import { between, type Constraint } from './constraint';

/** A day counted from the writer's own lies so near to it. */
const NEAR = 3;

/**
 * The condition that a year sets which the subject of a sentence bears when a day counted from the writer's own follows: `二○一二年總統大選，明天就要投票` was written the day before one of 2012.
 * Counter-example: `二○○八年簽署的協定，今天失效`.
 * @param before the expression before the candidate, null where there is none
 */
export function subjectYear(
  documentId: string,
  text: string,
  before: TimexCandidate | null,
  candidate: TimexCandidate,
  { isOfSubject }: WritingCues,
): Constraint | null {
  const year = before && dateFieldsOf(before);
  const day = dateFieldsOf(candidate)?.day;
  if (!before || year?.year?.kind !== 'stated' || year.month || year.part) return null;
  if (day?.kind !== 'relative' || day.from !== 'reference' || Math.abs(day.offset) > NEAR) return null;
  if (!isOfSubject(text.slice(before.end, candidate.start))) return null;
  const { value } = year.year;
  const words = { start: before.start, end: candidate.end };
  const [first, last] = [dayNumber(isoText(value, 1, 1)), dayNumber(isoText(value, 12, 31))];
  return {
    rule: 'day.year-of-subject',
    force: 'firm',
    ...between(first - day.offset, last - day.offset),
    words: { source: documentId, span: words, text: text.slice(words.start, words.end) },
    grounds: [],
  };
}
