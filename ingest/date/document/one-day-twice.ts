import { isoDay } from '@/lib/time/day';
import { numberOfDay, weekdayOf } from '@/lib/time/gregorian';
import { type DateFields, dateFieldsOf, type TimexCandidate } from '../candidate';
import type { WritingCues } from '../language';
import { type Constraint, type Day, on } from './constraint';

/**
 * The condition that two names of one day set for the day of writing, of which one counts from it and the other is a day of the year:
 * `上個禮拜六，也就是七月十四號` fits only where the Saturday of the week before is 14 July; `七月十四號（星期六）` only where that is a Saturday.
 * Counter-example: `星期六，北韓七月十四號…`, two days.
 * @param before the expression before the candidate, null where there is none
 */
export function oneDayTwice(
  documentId: string,
  text: string,
  before: TimexCandidate | null,
  candidate: TimexCandidate,
  { isSameDay }: WritingCues,
): Constraint | null {
  const day = dateFieldsOf(candidate);
  if (day?.day?.kind !== 'stated' || day.year) return null;
  const [number, month] = [day.day.value, day.month?.kind === 'stated' ? day.month.value : null];
  const isThat = (iso: string): boolean =>
    Number(iso.slice(8)) === number && (month === null || Number(iso.slice(5, 7)) === month);
  if (day.weekday?.kind === 'stated') {
    const { value } = day.weekday;
    return twice(documentId, text, candidate.start, candidate.end, (today) =>
      occurrences(today, month, number).some((one) => weekdayOf(isoDay(one)) === value),
    );
  }
  const counted = before && isSameDay(text.slice(before.end, candidate.start)) ? dateFieldsOf(before) : null;
  const days = counted && daysMeant(counted);
  if (!before || !days) return null;
  return twice(documentId, text, before.start, candidate.end, (today) =>
    days(today).some((one) => isThat(isoDay(one))),
  );
}

/** The days that words counted from the day of writing can mean on a day; null for words that count from no day. */
function daysMeant({ week, weekday, day }: DateFields): ((today: Day) => Day[]) | null {
  if (week?.kind === 'relative' && weekday?.kind === 'stated')
    return (today) => [today - weekdayOf(isoDay(today)) + 7 * week.offset + weekday.value];
  if (day?.kind === 'relative' && day.from === 'reference') return (today) => [today + day.offset];
  if (weekday?.kind === 'stated' && !week && !day)
    return (today) => within(today, 6).filter((one) => weekdayOf(isoDay(one)) === weekday.value);
  return null;
}

/** The days near a day that bear a number: in a month that is named those within half a year, else those within a week. */
function occurrences(today: Day, month: number | null, number: number): Day[] {
  if (month === null) return within(today, 6).filter((one) => Number(isoDay(one).slice(8)) === number);
  const year = Number(isoDay(today).slice(0, 4));
  return [year - 1, year, year + 1]
    .flatMap((one) => numberOfDay(one, month, number) ?? [])
    .filter((one) => Math.abs(one - today) <= 182);
}

/** The days up to so many on each side. */
function within(today: Day, reach: number): Day[] {
  return Array.from({ length: 2 * reach + 1 }, (_, i) => today - reach + i);
}

function twice(
  documentId: string,
  text: string,
  start: number,
  end: number,
  allows: (day: Day) => boolean,
): Constraint {
  const words = { source: documentId, span: { start, end }, text: text.slice(start, end) };
  return { rule: 'day.named-twice', force: 'firm', ...on(allows), words, grounds: [] };
}
