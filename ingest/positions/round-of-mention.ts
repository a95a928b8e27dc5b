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

/**
 * The number of the round at which something was said or done: the one its date was taken from, else the one on whose days it is dated. Null where it belongs
 * to none.
 *
 * Example: a demand in a section on the second round, or in a script of the day the round opened.
 * Counter-example: a statement of the day before; it is part of the preparation. So is a month that a round falls into.
 */
export function roundOfMention(mention: Placed, rounds: readonly RoundDays[]): number | null {
  const step = mention.basis.findLast(({ rule, after }) => BY_ROUND.has(rule) && after !== null);
  if (step?.after) {
    const held = edtfBounds(step.after);
    return (
      rounds.find((round) => held.earliest <= round.latest && round.earliest <= held.latest)?.round ?? null
    );
  }
  if (mention.precision !== 'day' && mention.precision !== 'days') return null;
  return (
    rounds.find(({ earliest, latest }) => earliest <= mention.earliest && mention.latest <= latest)?.round ??
    null
  );
}
