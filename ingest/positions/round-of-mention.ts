import type { DerivationStep, IsoDay, Precision } from '@/lib/schema/day';
import { edtfBounds } from '@/lib/time/edtf';

/** A round's number and its days. */
export interface RoundDays {
  round: number;
  earliest: IsoDay;
  latest: IsoDay;
}

/** What of a mention decides at which round it happened. */
export interface Placed {
  earliest: IsoDay;
  latest: IsoDay;
  precision: Precision;
  basis: readonly DerivationStep[];
}

/** The steps that date a mention by the round it is told of. */
const BY_ROUND = new Set(['round.section', 'round.named']);

/** The days of a mention by which it belongs to a round: those of the round that it takes its date from, which it meets, or its own, which lie within the round's. */
export interface DaysAtRound {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  readonly isOfRound: boolean;
}

/** The days of a mention by which it may belong to a round; null where it is dated too roughly. */
export function daysOf(mention: Placed): DaysAtRound | null {
  const step = mention.basis.findLast(({ rule, after }) => BY_ROUND.has(rule) && after !== null);
  if (step?.after) return { ...edtfBounds(step.after), isOfRound: true };
  if (mention.precision !== 'day' && mention.precision !== 'days') return null;
  return { earliest: mention.earliest, latest: mention.latest, isOfRound: false };
}

/**
 * The number of the round at which something was said or done: the one its date was taken from, else the one on whose days it is dated. Null where it belongs
 * to none.
 *
 * Example: a demand in a section on the second round, or in a script of the day the round opened.
 * Counter-example: a statement of the day before; it is part of the preparation. So is a month that a round falls into.
 */
export function roundOn(days: DaysAtRound | null, rounds: readonly RoundDays[]): number | null {
  if (days === null) return null;
  const found = rounds.find(({ earliest, latest }) =>
    days.isOfRound
      ? days.earliest <= latest && earliest <= days.latest
      : earliest <= days.earliest && days.latest <= latest,
  );
  return found?.round ?? null;
}
