import type { TimexValue } from '../candidate';
import { calendarUnit, shifted } from './arithmetic';
import { Derivation } from './derivation';
import { eventDate } from './event-date';
import type { Told } from './narrative';
import { fromReference, referenceStep, type Situation } from './situation';
import { type Outcome, type Point, unresolved } from './types';

type Offset = Extract<TimexValue, { kind: 'offset' }>;

/**
 * Resolves a distance: back from the document's date (三天前), on from the day told before it, else from the document's date (五天後), or from an event
 * (會談前兩天). Counter-examples: 數年前 has no number; 兩天後 behind a bare year has no day to count from.
 */
export function resolveOffset(situation: Situation, value: Offset): Outcome {
  const { amount, unit, direction, event } = value;
  if (amount === null) return unresolved('unresolved.vague');
  const derivation = new Derivation(situation);
  const count = amount * direction;
  if (event) {
    const base = eventDate(situation, event);
    const date = base && shifted(direction < 0 ? base.value.earliest : base.value.latest, count, unit);
    if (!base || !date) return unresolved('unresolved.event');
    derivation.anchor = base.anchor;
    derivation.steps.push(...base.steps);
    derivation.step('relative.offset', situation.candidate, date.edtf);
    return derivation.done(date, pointOf(date.edtf));
  }
  const told = direction > 0 ? toldNear(situation) : null;
  if (told) {
    const date =
      told.point[calendarUnit(unit)] === undefined ? null : shifted(told.value.latest, count, unit);
    if (!date) return unresolved('unresolved.anchor');
    derivation.anchor = { kind: 'timex', index: told.index };
    derivation.step('anaphor.source', told.span, told.value.edtf);
    derivation.step('relative.offset', situation.candidate, date.edtf);
    return derivation.done(date, pointOf(date.edtf));
  }
  const date = fromReference(situation, (day) => shifted(day, count, unit));
  if (!date) return unresolved('unresolved.reference');
  derivation.anchor = { kind: 'reference' };
  derivation.steps.push(referenceStep(situation));
  derivation.step('relative.offset', situation.candidate, date.edtf);
  return derivation.done(date, pointOf(date.edtf));
}

/** The last date told, where it is near enough for 兩天後 to count from it. */
function toldNear({ narrative, sentence, paragraph }: Situation): Told | null {
  const [told = null] = narrative.backwards();
  return told && sentence - told.sentence <= 1 && told.paragraph === paragraph ? told : null;
}

function pointOf(edtf: string): Point {
  if (!/^\d{4}(-\d\d){0,2}$/.test(edtf)) return {};
  const [year, month, day] = edtf.split('-');
  return { year: Number(year), ...(month ? { month: Number(month) } : {}), ...(day ? { day: edtf } : {}) };
}
