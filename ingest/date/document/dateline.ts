import type { DatedExpression } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { isWithin } from '@/lib/text/trim';
import { dayNumber, dayOfMonth, isoDay, monthOfDay } from '@/lib/time/day';
import type { TimexCandidate } from '../candidate';
import type { Around, DatelineCues } from '../language';
import { closingDate, signatureOf } from './closing-date';
import { type Constraint, on } from './constraint';

/** A dateline stands in the first lines, behind a headline at most. */
const HEAD = 300;
/** What says that a date is a dateline stands so near behind it. */
const BEHIND = 16;
/** A line that is nothing but a date and its label has no more characters beside the date. */
const LONGEST_REST = 40;

/**
 * The full date of a text's dateline: `（新德里二○○七年二月二十一日電）`, `【2000-07-27 臺北】`, a line that is nothing but the date (`2007-02-21`, `民國96年2月21日`),
 * `發布時間：2007/02/21`, `新聞中心 2007-02-21 14:35`, `（2010年5月4日，A13版）` at the very end,
 * `發言人2013年2月12日主持例行記者會` as the title. Counter-examples: a line of a chronology, which is not the only one of its kind; `2007年2月21日，印巴簽署`.
 * @param timexes resolved without any reference to the document's date
 */
export function datelineOf(
  text: string,
  timexes: readonly DatedExpression[],
  cues: DatelineCues,
): DatedExpression | null {
  const full = timexes.filter(isFull);
  const first = timexes.find(({ known }) => known.day !== undefined);
  if (first && isFull(first) && first.start < HEAD) {
    const words = around(text, first);
    if (cues.isWire(words)) return first;
    // Entries of a chronology begin so, too.
    const others = full.filter((one) => one !== first && cues.isBracketed(around(text, one)));
    if (cues.isBracketed(words) && others.every(({ edtf }) => edtf === first.edtf)) return first;
  }
  const imprint = cues.imprintOf(text);
  const printed = imprint ? full.filter((one) => isWithin(one, imprint)) : [];
  // Two dates are those of a paper that was handed in and taken.
  if (printed[0] && printed.length === 1) return printed[0];
  const alone = full.filter((one) => restOfLine(text, one, cues) !== null);
  const labelled = alone.find((one) => restOfLine(text, one, cues) === 'labelled');
  if (labelled) return labelled;
  const ofPage = full.find((one) => one.start < HEAD * 2 && cues.isDateLine(lineOf(text, one)));
  if (ofPage) return ofPage;
  const recorded =
    first && isFull(first) && cues.isRecord(lineOf(text, first)) && !tells(text.slice(0, first.start), cues);
  if (recorded) return first;
  const days = new Set(alone.map(({ edtf }) => edtf));
  const [only] = alone;
  if (only && days.size === 1 && only.start < HEAD && !tells(text.slice(0, only.start), cues)) return only;
  return cues.datesByMonth ? monthOfTitlePage(text, timexes, cues) : null;
}

/** `December 2003` below the title and the author. Counter-examples: a chronology that begins so; one of several months that stand alone. */
function monthOfTitlePage(
  text: string,
  timexes: readonly DatedExpression[],
  cues: DatelineCues,
): DatedExpression | null {
  const alone = timexes.filter(
    (one) =>
      one.precision === 'month' &&
      Object.keys(one.implied).length === 0 &&
      one.known.year !== undefined &&
      restOfLine(text, one, cues) === 'alone',
  );
  const [month] = alone;
  const before = text.slice(0, month?.start ?? 0);
  const isBelowTitle = before.trim() !== '' && !tells(before, cues);
  return month && alone.length === 1 && month.start < HEAD && isBelowTitle ? month : null;
}

/** The date below a text: that of a treaty's signature, or of its last line. */
export function dateBelow(
  text: string,
  timexes: readonly DatedExpression[],
  cues: DatelineCues,
): DatedExpression | null {
  const full = timexes.filter(isFull);
  const alone = full.filter((one) => restOfLine(text, one, cues) !== null);
  return signatureOf(text, full, cues) ?? closingDate(text, alone);
}

/** Whether a text has begun to tell, what stands under a picture left aside. */
function tells(text: string, cues: DatelineCues): boolean {
  return text.split('\n').some((line) => cues.punctuation.stop.test(line) && !cues.isCaption(line));
}

function lineOf(text: string, { start, end }: Span): string {
  const to = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, to < 0 ? text.length : to);
}

/** The condition of a dateline that leaves out the year: `【記者王大明台北二十一日電】`, `中央社台北2月21日電`. */
export function partialDateline(
  documentId: string,
  text: string,
  candidates: readonly TimexCandidate[],
  cues: DatelineCues,
): Constraint[] {
  const first = candidates.find(({ value }) => value.kind === 'date' && value.date.day?.kind === 'stated');
  if (first?.value.kind !== 'date' || first.start >= HEAD || !cues.isWire(around(text, first))) return [];
  const { year, month, day } = first.value.date;
  if (year || day?.kind !== 'stated') return [];
  const allows = (one: number): boolean => {
    const iso = isoDay(one);
    return dayOfMonth(iso) === day.value && (month?.kind !== 'stated' || monthOfDay(iso) === month.value);
  };
  const { start, end, text: said } = first;
  const words = { source: documentId, span: { start, end }, text: said };
  return [{ rule: 'day.dateline', force: 'firm', ...on(allows), words, grounds: [] }];
}

/** A wire is no older than this when a page brings it, in days. */
const OLDEST_WIRE = 10;

/**
 * The day of a wire that leaves out its year, which the date of the page tells: `新華社北京2月13日電` on a page of 14 February 2007.
 * @param page the date that the page states
 * @returns the expression and its day; null where the text begins with no such wire, or its day lies too far from the page's
 */
export function wireOn(
  text: string,
  timexes: readonly DatedExpression[],
  page: DatedExpression,
  cues: DatelineCues,
): { readonly timex: DatedExpression; readonly day: string } | null {
  const wire = timexes.find(
    (one) => one.known.day !== undefined && one.known.year === undefined && cues.isWire(around(text, one)),
  );
  if (!wire || page.latest === null) return null;
  const last = dayNumber(page.latest);
  for (let day = last; day >= last - OLDEST_WIRE; day -= 1) {
    const iso = isoDay(day);
    const isMonth = wire.known.month === undefined || monthOfDay(iso) === wire.known.month;
    if (isMonth && dayOfMonth(iso) === wire.known.day) return { timex: wire, day: iso };
  }
  return null;
}

function isFull({ known, implied, precision }: DatedExpression): boolean {
  return precision === 'day' && Object.keys(implied).length === 0 && (known.year ?? known.era) !== undefined;
}

function around(text: string, { start, end }: Span): Around {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return { before: text.slice(line, start), behind: text.slice(end, end + BEHIND) };
}

/** What a line says beside its date when it says nothing else: a label, or nothing; null for any other line. */
function restOfLine(text: string, { start, end }: Span, cues: DatelineCues): 'labelled' | 'alone' | null {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  if (to - from > end - start + LONGEST_REST) return null;
  return cues.restOfLine(`${text.slice(from, start)} ${text.slice(end, to)}`);
}
