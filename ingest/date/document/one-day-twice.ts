import type { Span } from '@/lib/schema/span';
import { dayOfMonth, isoDay, monthOfDay, yearOfDay } from '@/lib/time/day';
import { numberOfDay, weekdayOf } from '@/lib/time/gregorian';
import { type DateFields, dateFieldsOf, type TimexCandidate } from '../candidate';
import type { WritingCues } from '../language';
import { type Constraint, type Day, on } from './constraint';

/** What is told of a day to come stands so near behind it. */
const BEHIND = 40;

/**
 * The condition that two names of one day set for the day of writing, of which one counts from it and the other is a day of the year:
 * `上個禮拜六，也就是七月十四號` fits only where the Saturday of the week before is 14 July, and so does `七月十四號，上個禮拜六，`; `七月十四號（星期六）` only where that is a Saturday.
 * Of what is to come the next sentence may name the day: `明天就要投票。一月十四號，選民將選出新總統`.
 * Counter-example: `星期六，北韓七月十四號…`, two days.
 * @param before the expression before the candidate, null where there is none
 */
export function oneDayTwice(
  documentId: string,
  text: string,
  before: TimexCandidate | null,
  candidate: TimexCandidate,
  cues: WritingCues,
): Constraint | null {
  const day = dateFieldsOf(candidate);
  const weekday = day?.weekday?.kind === 'stated' ? day.weekday.value : null;
  const named = dayOfYear(day);
  if (named && weekday !== null)
    return twice(documentId, text, candidate, candidate, (today) =>
      occurrences(today, named).some((one) => weekdayOf(isoDay(one)) === weekday),
    );
  const other = before && dateFieldsOf(before);
  if (!before || !day || !other) return null;
  const between = text.slice(before.end, candidate.start);
  const behind = text.slice(candidate.end, candidate.end + BEHIND);
  const isSame = cues.isSameDay(between);
  if (named && (isSame || isToCome(other, between, behind, cues))) {
    const days = daysMeant(other);
    const force = isSame ? 'firm' : 'soft';
    return (
      days && twice(documentId, text, before, candidate, (today) => days(today).some(isThat(named)), force)
    );
  }
  const first = dayOfYear(other);
  const counted = first && (isSame || cues.isNamedAgain(between, behind)) ? daysMeant(day) : null;
  return (
    counted &&
    first &&
    twice(documentId, text, before, candidate, (today) => counted(today).some(isThat(first)))
  );
}

/** A day of the month, and its month where that is told. */
interface DayOfYear {
  readonly month: number | null;
  readonly number: number;
}

function dayOfYear(date: DateFields | null): DayOfYear | null {
  if (date?.day?.kind !== 'stated' || date.year) return null;
  return { number: date.day.value, month: date.month?.kind === 'stated' ? date.month.value : null };
}

function isThat({ month, number }: DayOfYear): (day: Day) => boolean {
  return (day) => {
    const iso = isoDay(day);
    return dayOfMonth(iso) === number && (month === null || monthOfDay(iso) === month);
  };
}

/** `明天就要投票。一月十四號，選民將選出`: what is told of both lies ahead. */
function isToCome(counted: DateFields, between: string, behind: string, cues: WritingCues): boolean {
  const { day } = counted;
  return day?.kind === 'relative' && day.offset > 0 && cues.beginsNext(between) && cues.isAhead(behind);
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
function occurrences(today: Day, named: DayOfYear): Day[] {
  const { month, number } = named;
  if (month === null) return within(today, 6).filter(isThat(named));
  const year = yearOfDay(isoDay(today));
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
  { start }: Span,
  { end }: Span,
  allows: (day: Day) => boolean,
  force: Constraint['force'] = 'firm',
): Constraint {
  const words = { source: documentId, span: { start, end }, text: text.slice(start, end) };
  return { rule: 'day.named-twice', force, isHabit: force === 'soft', ...on(allows), words, grounds: [] };
}
