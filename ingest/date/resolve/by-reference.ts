import type { DateValue } from '@/lib/time/date-value';
import { type Numbers, unspecified } from './compose';
import type { Derivation } from './derivation';
import { directionOf } from './direction';
import { choose, type Penalty } from './nearest';
import { knownReference, referenceStep, type Situation } from './situation';

/** What a date is lent: the year, and for a bare day the month. */
export interface Supplied {
  readonly year: number;
  readonly month?: number;
}

/**
 * Of the dates that an expression can mean, the one that the document's date and the tense of the clause single out.
 * @returns null where the document's date is unknown, or is a range whose days single out different ones
 */
export function byReference(
  situation: Situation,
  penalty: Penalty,
  options: (day: string) => readonly DateValue[],
): DateValue | null {
  const reference = knownReference(situation);
  if (!reference) return null;
  const { side } = directionOf(situation);
  const first = choose(options(reference.earliest), reference.earliest, side, penalty);
  if (reference.earliest === reference.latest) return first;
  const last = choose(options(reference.latest), reference.latest, side, penalty);
  return first?.edtf === last?.edtf ? first : null;
}

/** Adds the steps by which the document's date and the tense supply what `bare` leaves out. */
export function directed(derivation: Derivation, bare: Partial<Numbers>, supplied: Supplied): Supplied {
  const { side, span } = directionOf(derivation.situation);
  derivation.anchor = { kind: 'reference' };
  derivation.steps.push(referenceStep(derivation.situation));
  derivation.step(`direction.${side}`, span, unspecified({ ...bare, ...supplied }), unspecified(bare));
  return supplied;
}
