import { OPEN_END } from '@/lib/schema/day';
import { edtfBounds } from '@/lib/time/edtf';
import { Derivation } from './derivation';
import { eventDate } from './event-date';
import type { Situation } from './situation';
import { type Outcome, unresolved } from './types';

/** Resolves 當時 and 這段期間: the last date told that is not to come. Counter-example: 當時 at the beginning of a text. */
export function resolvePeriod(situation: Situation): Outcome {
  const now = situation.context.reference?.latest ?? OPEN_END;
  const told = situation.narrative.backwards().find(({ value }) => value.earliest <= now);
  if (!told) return unresolved('unresolved.anchor');
  const derivation = new Derivation(situation);
  derivation.anchor = { kind: 'timex', index: told.index };
  derivation.step('anaphor.source', told.span, told.value.edtf);
  derivation.step('anaphor.date', situation.candidate, told.value.edtf);
  return derivation.done(told.value, {});
}

/** Resolves 剛結束不久的: the date of the event that the words behind it name. */
export function resolveEvent(situation: Situation): Outcome {
  const { end } = situation.candidate;
  const found = eventDate(situation, { start: end, end });
  if (!found) return unresolved('unresolved.event');
  const derivation = new Derivation(situation);
  derivation.anchor = found.anchor;
  derivation.steps.push(...found.steps);
  return derivation.done({ ...found.value, precision: edtfBounds(found.value.edtf).precision }, {});
}
