import { onDay, spanValue } from '@/lib/time/date-value';
import type { DateFields } from '../candidate';
import { Derivation } from './derivation';
import { directionOf } from './direction';
import { knownReference, type Situation } from './situation';
import type { Outcome } from './types';

/**
 * Resolves a time limit: 月底前, 年底前, 年內 run from the writer's day to the end of the period that `whole` has resolved. Where the writer's day is not known, or the clause
 * speaks of what is past, the period itself stays.
 */
export function resolveDeadline(
  situation: Situation,
  { span }: NonNullable<DateFields['deadline']>,
  whole: Outcome,
): Outcome {
  const reference = knownReference(situation);
  if (whole.value === null || !reference || reference.earliest !== reference.latest) return whole;
  if (reference.latest >= whole.value.latest || directionOf(situation).side === 'past') return whole;
  const derivation = new Derivation(situation);
  const value = spanValue(onDay(reference.latest), onDay(whole.value.latest));
  derivation.steps.push(...whole.steps);
  derivation.anchor = { kind: 'reference' };
  derivation.step('deadline.until', span, value.edtf);
  return derivation.done(value, {});
}
