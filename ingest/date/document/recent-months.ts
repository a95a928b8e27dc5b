import type { Span } from '@/lib/schema/span';
import { isoDay, yearOfDay } from '@/lib/time/day';
import { numberOfDay } from '@/lib/time/gregorian';
import { dateFieldsOf, type TimexCandidate } from '../candidate';
import type { WritingCues } from '../language';
import { type Constraint, type Day, on } from './constraint';
import { isToCome } from './future-reference';

/** Half a year: who leaves out the year means a month not longer ago. */
const RECENT = 183;

/**
 * What bare months say of the day a script was written: `十月二十五日，群眾才走上街頭` is not longer ago than half a year. A writer's way of speaking, and no more. Counter-examples: a
 * month behind a year told in the same paragraph, a plan.
 */
export function recentMonths(
  documentId: string,
  text: string,
  paragraphs: readonly Span[],
  candidates: readonly TimexCandidate[],
  cues: WritingCues,
): Constraint[] {
  return paragraphs.flatMap(({ start, end }) => {
    const here = candidates.filter((one) => one.start >= start && one.end <= end);
    const tellsHistory = here.some((one) => dateFieldsOf(one)?.year?.kind === 'stated');
    return tellsHistory ? [] : here.flatMap((one) => recent(documentId, text, one, cues) ?? []);
  });
}

function recent(
  documentId: string,
  text: string,
  candidate: TimexCandidate,
  cues: WritingCues,
): Constraint | null {
  const date = dateFieldsOf(candidate);
  if (!date || date.year || date.week || date.month?.kind !== 'stated' || isToCome(text, candidate, cues))
    return null;
  const month = date.month.value;
  const day = date.day?.kind === 'stated' ? date.day.value : 1;
  const { start, end, text: said } = candidate;
  return {
    rule: 'day.recent-month',
    force: 'soft',
    isHabit: true,
    ...on((today) => last(today, month, day).some((one) => today - one <= RECENT)),
    words: { source: documentId, span: { start, end }, text: said },
    grounds: [],
  };
}

/** The last day of that month and number not after a day. */
function last(today: Day, month: number, day: number): Day[] {
  const year = yearOfDay(isoDay(today));
  return [year, year - 1]
    .flatMap((one) => numberOfDay(one, month, day) ?? [])
    .filter((one) => one <= today)
    .slice(0, 1);
}
