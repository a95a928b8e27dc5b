import type { DerivationStep } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { edtfBounds } from '@/lib/time/edtf';
import type { Told } from './narrative';
import { clauseAround, type Situation, step } from './situation';
import type { TimexAnchor } from './types';

export interface EventDate {
  readonly value: { readonly edtf: string; readonly earliest: string; readonly latest: string };
  readonly steps: readonly DerivationStep[];
  readonly anchor: TimexAnchor;
}

/**
 * The date of the event that the words at `event` mean: the knowledge base's, where the clause names one that it knows; else that of the last date told
 * which the text ties to such an event. Example: 會談前兩天 behind 第二輪會談，明天將召開. Counter-example: a date told of another thing.
 */
export function eventDate(situation: Situation, event: Span): EventDate | null {
  return named(situation, event) ?? told(situation, event);
}

function named(situation: Situation, event: Span): EventDate | null {
  const { context, text } = situation;
  const clause = clauseAround(text, event, context.cues);
  const date = context.namedDates?.(text.slice(clause.start, clause.end), clause.start);
  if (!date) return null;
  const { earliest, latest } = edtfBounds(date.edtf);
  return {
    value: { edtf: date.edtf, earliest, latest },
    steps: [step(situation, 'event.named', date, null, date.edtf)],
    anchor: { kind: 'event', text: date.text },
  };
}

function told(situation: Situation, event: Span): EventDate | null {
  const { form, narrative } = situation;
  const name = form.slice(event.start, event.end);
  const days = narrative.backwards().filter(({ point }) => point.day !== undefined);
  const date =
    days.find((one) => tells(situation, one, name)) ??
    days.find((one) => isNear(situation, one) && names(situation, one, name)) ??
    days.find(
      (one) => name !== '' && one.sentence === situation.sentence && shares(situation, one, name, event),
    );
  if (!date) return null;
  return {
    value: date.value,
    steps: [step(situation, 'anaphor.source', date.span, null, date.value.edtf)],
    anchor: { kind: 'timex', index: date.index },
  };
}

/** The name of an event has so many characters at least: 會面. */
const SHORTEST_NAME = 2;

function isNear({ sentence, paragraph }: Situation, told: Told): boolean {
  return told.paragraph === paragraph && sentence - told.sentence <= 1;
}

/** Whether the clause of a date, or the one behind a date that stands alone in its clause, has the very name: `6月13日，兩人在平壤會面。會面前一天`. */
function names({ form, context, clause }: Situation, date: Told, name: string): boolean {
  const own = clauseAround(form, date.span, context.cues);
  const isAlone = own.end <= date.span.end;
  const next = Math.min(form.length, own.end + 1);
  const end = isAlone ? clauseAround(form, { start: next, end: next }, context.cues).end : own.end;
  return name.length >= SHORTEST_NAME && end < clause.start && form.slice(own.start, end).includes(name);
}

/** Whether the clauses on both sides of a date speak of the event taking place. */
function tells({ form, context }: Situation, date: Told, name: string): boolean {
  const own = clauseAround(form, date.span, context.cues);
  const lead = Math.max(0, own.start - 1);
  const before = clauseAround(form, { start: lead, end: lead }, context.cues);
  return context.cues.tellsEvent(form.slice(Math.min(before.start, own.start), own.end), name);
}

/** Whether the clause of a date has a part of the event's name: 簽字 behind 1月10日簽署. */
function shares({ form, context }: Situation, date: Told, name: string, event: Span): boolean {
  const { start, end: close } = clauseAround(form, date.span, context.cues);
  // What stands in the event's own words says nothing of the date.
  const end = event.start > date.span.end ? Math.min(close, event.start) : close;
  return context.cues.sharesName(form.slice(date.span.end, end) + form.slice(start, date.span.start), name);
}
