import { dayNumber } from '@/lib/time/day';
import { isCalendarDay, isoText } from '@/lib/time/gregorian';
import type { TimexCandidate } from '../timex/candidate';
import { between, type Constraint, type Day, on } from './constraint';
import { isAhead } from './told-ahead';

/** The lead of a script is its first lines. */
const LEAD = 120;
/** A script about a day is written within so many days of it. */
const WEEK = 6;
/** A lead that looks back on the day it names: 韓戰爆發六十週年. */
const LOOKS_BACK = /週年|周年|紀念|纪念|至今|如今|今[天日晚]|昨[天日晚]|當年|当年/;

/** A full date of a script and the clause it stands in. */
export interface FullDate {
  readonly candidate: TimexCandidate;
  readonly clause: string;
}

/**
 * What the full date in a script's lead says of the day it was written: the script tells of that day, and was written on it or within the week, where no later
 * day is told as past. Example: `…二○一四年十一月二十四號在維也納談到最後一刻` at the beginning. Counter-examples: a lead that looks back (六十週年), a date further down.
 */
export function leadDay(documentId: string, dates: readonly FullDate[]): Constraint[] {
  const lead = dates.find(({ candidate, clause }) => candidate.start < LEAD && !isAhead(clause));
  const day = lead && dayOf(lead.candidate);
  if (!lead || day === null || day === undefined || LOOKS_BACK.test(lead.clause)) return [];
  const isLast = dates.every(({ candidate, clause }) => isAhead(clause) || (dayOf(candidate) ?? 0) <= day);
  if (!isLast) return [];
  const { start, end, text } = lead.candidate;
  const words = { source: documentId, span: { start, end }, text };
  return [
    { rule: 'day.lead-week', force: 'firm', ...between(day, day + WEEK), words, grounds: [] },
    { rule: 'day.lead', force: 'soft', ...on((one) => one === day), words, grounds: [] },
  ];
}

function dayOf({ value }: TimexCandidate): Day | null {
  if (value.kind !== 'date') return null;
  const { year, month, day } = value.date;
  if (year?.kind !== 'stated' || month?.kind !== 'stated' || day?.kind !== 'stated') return null;
  return isCalendarDay(year.value, month.value, day.value)
    ? dayNumber(isoText(year.value, month.value, day.value))
    : null;
}
