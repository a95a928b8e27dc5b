import type { DatedExpression } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { isWithin } from '@/lib/text/trim';
import { isoDay } from '@/lib/time/day';
import type { TimexCandidate } from '../candidate';
import type { Around, DatelineCues } from '../language';
import { type Constraint, on } from './constraint';

/** A dateline stands in the first lines, behind a headline at most. */
const HEAD = 300;
/** What says that a date is a dateline stands so near behind it. */
const BEHIND = 16;
/** A line that is nothing but a date and its label has no more characters beside the date. */
const LONGEST_REST = 40;

/**
 * The full date of a text's dateline: `（新德里二○○七年二月二十一日電）`, `【2000-07-27 臺北】`, a line that is nothing but the date (`2007-02-21`, `民國96年2月21日`),
 * `發布時間：2007/02/21`, `（2010年5月4日，A13版）` at the very end. Counter-examples: a line of a chronology, which is not the only one of its kind; `2007年2月21日，印巴簽署`.
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
    if (cues.isWire(words) || cues.isBracketed(words)) return first;
  }
  const imprint = cues.imprintOf(text);
  const printed = imprint ? full.filter((one) => isWithin(one, imprint)) : [];
  // Two dates are those of a paper that was handed in and taken.
  if (printed[0] && printed.length === 1) return printed[0];
  const alone = full.filter((one) => restOfLine(text, one, cues) !== null);
  const labelled = alone.find((one) => restOfLine(text, one, cues) === 'labelled');
  if (labelled) return labelled;
  const days = new Set(alone.map(({ edtf }) => edtf));
  const [only] = alone;
  return only && days.size === 1 && only.start < HEAD && !/[。！？]/.test(text.slice(0, only.start))
    ? only
    : null;
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
    return (
      Number(iso.slice(8)) === day.value &&
      (month?.kind !== 'stated' || Number(iso.slice(5, 7)) === month.value)
    );
  };
  const { start, end, text: said } = first;
  const words = { source: documentId, span: { start, end }, text: said };
  return [{ rule: 'day.dateline', force: 'firm', ...on(allows), words, grounds: [] }];
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
