import type { DateValue } from '@/lib/time/date-value';
import { dayNumber } from '@/lib/time/day';
import type { TimexCandidate } from '../candidate';
import type { Situation } from './situation';
import type { ResolvedTimex } from './types';

/** Two names of one date are not further apart than a slip of reckoning. */
const SLIP = 31;

/**
 * Whether the expression behind means the same date: 兩個月前的七月十一日; 七年前六月; 上個禮拜六，也就是七月十四號.
 * Counter-example: 去年，七月十四號.
 */
export function inApposition(situation: Situation, next: TimexCandidate | null): boolean {
  return next !== null && areSame(situation, situation.candidate, next.start);
}

/** The expression right before this one that means the same date and is counted from another; null where there is none. */
export function besides(situation: Situation): ResolvedTimex | null {
  const { candidate, previous } = situation;
  if (!previous || previous.earliest === null || !areSame(situation, previous, candidate.start)) return null;
  const { value } = previous;
  const isCounted =
    value.kind === 'offset' ||
    (value.kind === 'date' && (value.date.week ?? value.date.weekday ?? value.date.day)?.kind !== undefined);
  return isCounted ? previous : null;
}

/** Of the dates that an expression can mean, the one that lies with the expression beside it; null where none does. */
export function nearestTo(
  { earliest, latest }: ResolvedTimex,
  options: readonly DateValue[],
): DateValue | null {
  if (earliest === null || latest === null) return null;
  const apart = (option: DateValue): number =>
    Math.max(
      0,
      dayNumber(option.earliest) - dayNumber(latest),
      dayNumber(earliest) - dayNumber(option.latest),
    );
  const [best] = [...options].sort((one, other) => apart(one) - apart(other));
  return best && apart(best) <= SLIP ? best : null;
}

function areSame(
  { form, context: { cues } }: Situation,
  { end, value }: Pick<TimexCandidate, 'end' | 'value'>,
  start: number,
): boolean {
  if (start === end) return value.kind === 'offset' && value.unit === 'year' && value.direction < 0;
  return start - end <= cues.reach.apart && cues.isApposition(form.slice(end, start));
}
