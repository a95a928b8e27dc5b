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

/** What tells that a date is the day on which the event takes place: 明天將召開, 星期三展開. */
const TAKES_PLACE = /召开|举行|展开|登场|开幕|揭幕|开议|爆发|签署|发表|公布|通过/;

/**
 * The date of the event that the words at `event` mean: the knowledge base's, where the clause names one that it knows; else that of the last date told
 * which the text ties to such an event. Example: 會談前兩天 behind 第二輪會談，明天將召開. Counter-example: a date told of another thing.
 */
export function eventDate(situation: Situation, event: Span): EventDate | null {
  return named(situation, event) ?? told(situation, event);
}

function named(situation: Situation, event: Span): EventDate | null {
  const { context, text } = situation;
  const clause = clauseAround(text, event);
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
  const noun = form.slice(event.start, event.end).slice(-2);
  const days = narrative.backwards().filter(({ point }) => point.day !== undefined);
  const date =
    days.find((one) => tells(situation, one, noun)) ??
    days.find((one) => noun !== '' && one.sentence === situation.sentence && shares(situation, one, noun));
  if (!date) return null;
  return {
    value: date.value,
    steps: [step(situation, 'anaphor.source', date.span, null, date.value.edtf)],
    anchor: { kind: 'timex', index: date.index },
  };
}

/** Whether the clauses on both sides of a date speak of the event taking place. */
function tells({ form }: Situation, date: Told, noun: string): boolean {
  const own = clauseAround(form, date.span);
  const before = clauseAround(form, { start: Math.max(0, own.start - 1), end: Math.max(0, own.start - 1) });
  const words = form.slice(Math.min(before.start, own.start), own.end);
  return words.includes(noun.slice(-1) === '会' ? '会' : noun) && TAKES_PLACE.test(words);
}

/** Whether the clause of a date shares a character with the event's name: 簽字 behind 1月10日簽署. Counter-example: 就職 behind a day of election. */
function shares({ form }: Situation, date: Told, noun: string): boolean {
  const { start, end } = clauseAround(form, date.span);
  const words = form.slice(date.span.end, end) + form.slice(start, date.span.start);
  return [...noun].some((unit) => words.includes(unit));
}
