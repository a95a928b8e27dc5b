import type { DatedExpression } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import type { EventType } from '@/lib/schema/vocabulary';
import { firstFrom, within } from '@/lib/text/within';
import { goesOn, lastsFrom, longer } from './durative';
import { daysCounted } from './lasted';
import { reportedOn } from './on-or-before';

/** The date that governs a clause, and the expression it rests on. */
export interface GoverningDate {
  readonly date: ResolvedDate;
  readonly timex: number | null;
  readonly text: string;
  /** The date is that of a round, or of the meeting of a column, whose part of the document the passage belongs to. */
  readonly isOfRound: boolean;
}

/** A date expression with its place in the document's list. */
export interface IndexedTimex {
  readonly index: number;
  readonly timex: DatedExpression;
}

const ORDINAL_PERIOD = /^第/;
const NTH = /^(?:以?[來来])?，?.{0,12}(?:第.{1,3}次|首次|首度|頭一次|头一次)/;
const SINCE_EVENT = /^(?!\s?以[來来])[^，。；]{2,16}以[來来]/;
/** The step of a length that runs from a day on. */
const LIMIT = 'duration.within';
const AT_THAT_TIME = /^(?:當時|当时|那時|那时)$/;

/**
 * The expressions within a span that can date an event: resolved dates and times of day, and ordinal periods (`第20個月`); no frequencies, no lengths of time but those that are limits (`三週內`), and no
 * date that others are only counted from (`自1993年以來第二次`).
 */
export function datesIn(text: string, timexes: readonly DatedExpression[], span: Span): IndexedTimex[] {
  const inSpan = within(timexes, span, (timex) => timex);
  if (inSpan.length === 0) return [];
  const first = firstFrom(timexes, span.start, (timex) => timex);
  return inSpan
    .map((timex) => ({ timex, index: timexes.indexOf(timex, first) }))
    .filter(({ timex }) => {
      if (timex.edtf === null || timex.type === 'SET') return false;
      if (timex.type === 'DURATION') return ORDINAL_PERIOD.test(timex.text) || isLimit(timex);
      const behind = text.slice(timex.end, timex.end + 20);
      return !(timex.precision === 'open' && NTH.test(behind) && !SINCE_EVENT.test(behind));
    });
}

/** A time limit that begins on a known day: 將在三週內派員. */
function isLimit({ basis }: DatedExpression): boolean {
  return basis.at(-1)?.rule === LIMIT;
}

/**
 * Of the dates within a clause, the one that governs its event: the last before the trigger, or else the first behind it.
 * Example: `於9月17日訪問`. Counter-example: in `宣布於9月17日訪問` the date is that of the visit.
 */
export function governing(dates: readonly IndexedTimex[], trigger: Span | null): IndexedTimex | null {
  const before = trigger ? dates.filter(({ timex }) => timex.start < trigger.end) : dates;
  return before.at(-1) ?? dates[0] ?? null;
}

/**
 * A resolved expression as the date of an event. Two kinds of words make it longer than the expression itself: `從1998年就開始` and `11月26日起` name the
 * beginning of what goes on, and a sentence that begins with 當時 tells of the time between the date before it and the next.
 */
export function governingDate({ text, timexes }: Dated, { timex, index }: IndexedTimex): GoverningDate {
  const { edtf, earliest, latest, precision, basis } = timex;
  if (edtf === null || earliest === null || latest === null || precision === null)
    throw new Error(`the expression ${timex.text} dates an event and has no value`);
  const own = { edtf, earliest, latest, precision, basis: [...basis] };
  const date =
    reportedOn(text, timex, own) ??
    pointOf(text, timex) ??
    lastsFrom(text, timex, own) ??
    goesOn(text, timexes, timex, own) ??
    untilNext(text, timexes, timex, own) ??
    own;
  return { date, timex: index, text: timex.text, isOfRound: false };
}

/** Kinds of what lasts as long as its sentence says. */
export const STAYS: ReadonlySet<EventType> = new Set<EventType>(['talks', 'meeting', 'visit', 'exercise']);

/**
 * The same of a meeting or a journey, which is as long as its sentence says: `12月18日揭幕，為期五天`, `兩天的會談9號落幕`. What is told behind it is of the day
 * that the sentence names.
 */
export function datesOfStay(document: Dated & { readonly form: string }, own: IndexedTimex): GoverningDate {
  const first = governingDate(document, own);
  const date =
    lastsFrom(document.text, own.timex, first.date) ?? daysCounted(document.form, own.timex, first.date);
  return date ? { ...first, date } : first;
}

interface Dated {
  readonly text: string;
  readonly timexes: readonly DatedExpression[];
}

/** `自1990年蘇聯瓦解以來`: what happened between the date and 以來 happened on the date. */
function pointOf(text: string, { own, end, basis }: DatedExpression): ResolvedDate | null {
  const { edtf, earliest, latest, precision } = own;
  const encloses = SINCE_EVENT.test(text.slice(end, end + 20));
  if (!encloses || edtf === null || earliest === null || latest === null || precision === null) return null;
  return { edtf, earliest, latest, precision, basis: [...basis] };
}

function untilNext(
  text: string,
  timexes: readonly DatedExpression[],
  timex: DatedExpression,
  own: ResolvedDate,
): ResolvedDate | null {
  if (!AT_THAT_TIME.test(timex.text) || !isOne(own.edtf)) return null;
  const opens = timex.start === 0 || /[。！？\n]/.test(text[timex.start - 1] ?? '');
  const end = text.indexOf('\n', timex.end);
  const next = timexes
    .slice(firstFrom(timexes, timex.end, (other) => other))
    .find(
      (other) =>
        other.start > timex.end &&
        (end < 0 || other.end <= end) &&
        other.edtf !== null &&
        isOne(other.edtf) &&
        (other.earliest ?? '') > own.latest,
    );
  return opens && next?.edtf ? longer('event.until-next', timex, own, `${own.edtf}/${next.edtf}`) : null;
}

/** Neither an interval nor a set. */
function isOne(edtf: string): boolean {
  return !/[/{]/.test(edtf);
}
