import type { DatedExpression } from '@/lib/schema/annotation';
import { edtfBounds } from '@/lib/time/edtf';
import { isCalendarDay, isoText } from '@/lib/time/gregorian';
import type { DatedNote } from '../../../contradiction/examined';

/** A note that points to the one before it. */
const AS_BEFORE = /^(?:同前註|同前注|同上註|同上注|同前揭|同上|同註\d|前揭|ibid)/i;
/** What follows is the work in which the words of the one before were found. */
const CITED_FROM = /轉引自|转引自|quoted in|cited in/i;
/** Names of works: a year in them is what they are about. */
const TITLE = /[「『《〈＜<（(][^」』》〉＞>）)]*$/;
/** `漢城：統一部，1999，頁120`: the bare year of a book. */
const BARE_YEAR = /[，,]\s?((?:1[89]|20)\d\d)(?=\s?[，,。.]|$)/;
/** A day in a link, also where the line broke within it: `http://…/2003-08-25/338.html`. */
const LINKED =
  /https?:?\/\/[^\p{Script=Han}，。]*?(?<!\d)((?:19|20)\d\d)\s?[-/]\s?(\d\d)\s?[-/]\s?(\d\d)(?!\d)/iu;

type Published = NonNullable<DatedNote['published']>;

/**
 * When the work that a note cites came out, as far as the note says: the date in a link to it, else the last one; of a work quoted from another
 * (`轉引自`) that of the other, which the writer read and which may tell what came after the first. Null for a note without a date.
 * Example: `《中國時報》，民國91年10月19日，版10`. Counter-examples: a range of years in a title; `同前註`, which says it of the note before.
 * @param timexes the date expressions in the note's text
 */
export function publishedOn(text: string, timexes: readonly DatedExpression[]): Published | null {
  const from = CITED_FROM.exec(text);
  const start = from && from.index > 0 ? from.index : 0;
  const read = text.slice(start);
  const dates = timexes.filter(
    ({ type, start: at, precision, edtf }) =>
      type === 'DATE' &&
      edtf !== null &&
      !edtf.includes('/') &&
      (precision === 'day' || precision === 'month' || precision === 'year') &&
      at >= start &&
      !inTitle(text, at),
  );
  const edtf = linkedDay(read) ?? dates.at(-1)?.edtf ?? BARE_YEAR.exec(read)?.[1];
  return edtf ? { edtf, latest: edtfBounds(edtf).latest } : null;
}

function linkedDay(text: string): string | null {
  const [year, month, day] = (LINKED.exec(text)?.slice(1) ?? []).map(Number) as [number?, number?, number?];
  if (year === undefined || month === undefined || day === undefined) return null;
  return isCalendarDay(year, month, day) ? isoText(year, month, day) : null;
}

/** Whether a place stands in the name of a work; the brackets of a journal's number are none. */
function inTitle(text: string, at: number): boolean {
  const open = TITLE.exec(text.slice(0, at));
  return open !== null && !/^[（(]/.test(open[0]);
}

/** Whether a note stands for the note before it. */
export function isAsBefore(text: string): boolean {
  return AS_BEFORE.test(text);
}
