import { type DateValue, spanValue } from '@/lib/time/date-value';
import type { TimexUnit, TimexValue } from '../candidate';
import { shifted } from './arithmetic';
import type { Situation } from './situation';

type Offset = Extract<TimexValue, { kind: 'offset' }>;

/** How far a distance reaches, in units, negative for back; `from` and `to` differ where the words name no number. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  readonly unit: TimexUnit;
}

/** 數日 is taken for one to so many days. */
const SEVERAL_DAYS = 10;

/**
 * How far a distance reaches. Examples: 五天後 is 5 days; 數日後 by convention 1 to 10 days; 數小時後 is within the day. 二十幾年前 is 21 to 29 years. Null for what names no number else: 數年前.
 */
export function reachOf(
  { form, candidate, context }: Situation,
  { amount, unit, direction, between }: Offset,
): Reach | null {
  if (amount !== null) return { from: amount * direction, to: amount * direction, unit };
  if (between)
    return direction > 0
      ? { from: between[0], to: between[1], unit }
      : { from: -between[1], to: -between[0], unit };
  if (unit === 'hour' || unit === 'minute') return { from: 0, to: 0, unit };
  const words = form.slice(candidate.start, candidate.end);
  if (unit !== 'day' || !context.cues.isSeveral(words)) return null;
  return direction > 0 ? { from: 1, to: SEVERAL_DAYS, unit } : { from: -SEVERAL_DAYS, to: -1, unit };
}

/** The date that lies so far from the days between two; as close as the unit tells. Null outside the years 0000 to 9999. */
export function distance(
  base: { readonly earliest: string; readonly latest: string },
  { from, to, unit }: Reach,
): DateValue | null {
  const first = shifted(base.earliest, from, unit);
  const last = shifted(base.latest, to, unit);
  if (!first || !last) return null;
  return first.edtf === last.edtf ? first : spanValue(first, last);
}
