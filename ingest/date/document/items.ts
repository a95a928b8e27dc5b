import type { DatedExpression } from '@/lib/schema/annotation';
import { dayNumber, dayOfMonth, isoDay, monthOfDay } from '@/lib/time/day';
import { isCalendarDay, isoText } from '@/lib/time/gregorian';
import type { DatelineCues } from '../language';
import type { ReferenceDate } from '../resolve/types';
import { signatureOf } from './closing-date';

/** An item of a file of several, or the one of a page that another day prints: its dateline, and the day that its words count from. */
export interface NewsItem {
  /** Where its line begins. */
  readonly start: number;
  readonly reference: ReferenceDate;
}

type Expression = Pick<DatedExpression, 'start' | 'end' | 'known'>;

/** A wire is no older than this when a page brings it, in days. */
const OLDEST = 10;
/** An item's dateline is no longer, in code units. */
const LONGEST = 48;

/** The expressions that are the days of datelines at the head of a line, in order: `（中央社台北11日電）`. */
export function datelinesIn<T extends Expression>(
  text: string,
  expressions: readonly T[],
  cues: DatelineCues,
): T[] {
  let last = -1;
  return expressions.filter(({ start, end, known }) => {
    const line = text.lastIndexOf('\n', start - 1) + 1;
    if (known.day === undefined || start - line > LONGEST || line === last) return false;
    const isHead = end <= line + cues.wireAtHead(text.slice(line, line + LONGEST));
    if (isHead) last = line;
    return isHead;
  });
}

/**
 * The items of a document that were sent on other days than the document is of: their 今天 is the day of their dateline. A year that it leaves out is told by the document's date, before which a
 * wire is sent, or by the item before. Example: `（中央社台北11日電）…今天` in a paper of 13 November. Counter-examples: a dateline of the document's own day; `11日，總統發出唁電`.
 * So is a treaty that is printed on another day than it was signed.
 * @returns none where no dateline says another day than the document's
 */
export function newsItems(
  text: string,
  expressions: readonly Expression[],
  document: ReferenceDate | null,
  cues: DatelineCues,
): NewsItem[] {
  const signed = signedOn(text, expressions, cues);
  if (signed) return [signed];
  let before: string | null = null;
  const items = datelinesIn(text, expressions, cues).flatMap((expression): NewsItem[] => {
    const day = dayOf(expression, document, before);
    if (day === null) return [];
    before = day;
    const { start, end } = expression;
    const reference = { edtf: day, earliest: day, latest: day, words: { start, end } };
    return [{ start: text.lastIndexOf('\n', start - 1) + 1, reference }];
  });
  return items.every(({ reference }) => reference.edtf === document?.edtf) ? [] : items;
}

/** The day below a treaty that its words count from. */
function signedOn(text: string, expressions: readonly Expression[], cues: DatelineCues): NewsItem | null {
  const signed = signatureOf(text, expressions, cues);
  const day = signed && dayOf(signed, null, null);
  if (!signed || !day) return null;
  const words = { start: signed.start, end: signed.end };
  return { start: 0, reference: { edtf: day, earliest: day, latest: day, words } };
}

function dayOf({ known }: Expression, document: ReferenceDate | null, before: string | null): string | null {
  const { year, month, day } = known;
  if (typeof day !== 'number' || typeof month === 'string' || typeof year === 'string') return null;
  if (year !== undefined && month !== undefined)
    return isCalendarDay(year, month, day) ? isoText(year, month, day) : null;
  const isExact = document !== null && document.earliest === document.latest;
  const from = isExact ? document.latest : document === null ? before : null;
  if (from === null) return null;
  const base = dayNumber(from);
  const fits = (iso: string): boolean =>
    (month === undefined || monthOfDay(iso) === month) && dayOfMonth(iso) === day;
  for (let apart = 0; apart <= OLDEST; apart += 1) {
    const near = [base - apart, ...(isExact ? [] : [base + apart])].map(isoDay).find(fits);
    if (near) return near;
  }
  return null;
}
