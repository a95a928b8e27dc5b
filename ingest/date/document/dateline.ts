import type { DatedExpression } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { isWithin } from '@/lib/text/trim';
import { isoDay } from '@/lib/time/day';
import { imprintOf } from '../../language/zh/text/dateline';
import type { TimexCandidate } from '../candidate';
import { type Constraint, on } from './constraint';

/** A dateline stands in the first lines, behind a headline at most. */
const HEAD = 300;
/** What may stand in its line before the date and behind it. */
interface Frame {
  readonly before: RegExp;
  readonly behind: RegExp;
}
/** 【2000-07-27 臺北】 */
const BRACKETED: Frame = {
  before: /^\s*[【（(［[〔][^，。】）)\]］〕]{0,24}$/,
  behind: /^[^【（(［[〔，。]{0,10}[】）)\]］〕]/,
};
/** 中央社台北27日電, （新德里二○○七年二月二十一日電）, 【記者王大明台北二十一日報導】 */
const WIRE: Frame = {
  before: /^\s*[【（(［[〔]?[^，。]{0,24}$/,
  behind:
    /^[^，。]{0,6}(?:[電电](?![視视話话影腦脑力台子報报廠厂池])|[訊讯](?![問问息號号])|(?:報導|报导|报道)[】）)\]］〕])/,
};
/** What says on its line that a date is that of publication. */
const LABEL =
  /(?:發布|發佈|发布|更新|刊登|刊出|出版|播出|建立|上稿|見報|见报|發稿|发稿|報導|报导|报道|新聞|新闻)?(?:日期|時間|时间)|最後更新|最后更新|發布於|发布于|posted|published|date/gi;
/** What else may stand there: a weekday, a clock, marks, and who publishes. */
const REST =
  /(?:星期|週|周|禮拜|礼拜)[一二三四五六日天]|上午|下午|晚上|凌晨|(?:第?[A-Z\d一二三四五六七八九十]{1,4}|頭|头)版|[ap]m|[\d\s:：.,，、|／/\-—()（）【】[\]［］〔〕]/gi;
const PUBLISHER = /^\S{0,6}(?:報|报|社|網|网|新聞|新闻|台|臺|週刊|周刊|電子報|日電|台北|臺北)$/;

/**
 * The full date of a text's dateline: `（新德里二○○七年二月二十一日電）`, `【2000-07-27 臺北】`, a line that is nothing but the date (`2007-02-21`, `民國96年2月21日`),
 * `發布時間：2007/02/21`, `（2010年5月4日，A13版）` at the very end. Counter-examples: a line of a chronology, which is not the only one of its kind; `2007年2月21日，印巴簽署`.
 * @param timexes resolved without any reference to the document's date
 */
export function datelineOf(text: string, timexes: readonly DatedExpression[]): DatedExpression | null {
  const full = timexes.filter(isFull);
  const first = timexes.find(({ known }) => known.day !== undefined);
  if (
    first &&
    isFull(first) &&
    first.start < HEAD &&
    [WIRE, BRACKETED].some((frame) => isIn(text, first, frame))
  )
    return first;
  const imprint = imprintOf(text);
  const printed = imprint ? full.filter((one) => isWithin(one, imprint)) : [];
  // Two dates are those of a paper that was handed in and taken.
  if (printed[0] && printed.length === 1) return printed[0];
  const alone = full.filter((one) => restOfLine(text, one) !== null);
  const labelled = alone.find((one) => restOfLine(text, one) === 'labelled');
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
): Constraint[] {
  const first = candidates.find(({ value }) => value.kind === 'date' && value.date.day?.kind === 'stated');
  if (first?.value.kind !== 'date' || first.start >= HEAD || !isIn(text, first, WIRE)) return [];
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

function isIn(text: string, { start, end }: Span, { before, behind }: Frame): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return before.test(text.slice(line, start)) && behind.test(text.slice(end, end + 16));
}

/** What a line says beside its date when it says nothing else: a label, or nothing; null for any other line. */
function restOfLine(text: string, { start, end }: Span): 'labelled' | 'alone' | null {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  if (to - from > end - start + 40) return null;
  const line = `${text.slice(from, start)} ${text.slice(end, to)}`;
  const unlabelled = line.replace(LABEL, '');
  const rest = unlabelled.replace(REST, '');
  if (rest !== '' && !PUBLISHER.test(rest)) return null;
  return unlabelled === line ? 'alone' : 'labelled';
}
