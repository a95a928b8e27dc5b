import type { Span } from '@/lib/schema/span';

/** `【2000-07-27 臺北】`, `〔記者王大明／台北報導〕`, `（中央社台北27日電）`, `新華社北京八月二十八日電`: who sends the news, whence and when. */
const DATELINE =
  /^\s*(?:【[^】\n]{2,30}】|[（(〔［[][^）)〕］\]\n]{2,30}(?:[電电訊讯]|報導|报导|报道)[）)〕］\]]|[^，。\n]{2,20}?(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})\s?日\s?[電电訊讯](?![視视話话影]))\s*(?:[（(]\s?(?:記者|记者)[^）)\n]{1,24}[）)]\s*)?/;

const IMPRINT = /[（(〔［[【][^。（(〔［[【）)〕］\]】]{6,34}[）)〕］\]】][\s。]*$/;
const LONGEST_IMPRINT = 40;
const FULL_DATE =
  /[\d○〇零一二三四五六七八九]{2,4}\s?[年/.-]\s?\d?\d?[一二三四五六七八九十]{0,2}\s?[月/.-]\s?[\d一二三四五六七八九十]/;

/** `（2010年5月4日，A13版）`, `（中國時報 2010-05-04）` at the very end of a text: who printed it, and when. */
export function imprintOf(text: string): Span | null {
  const from = Math.max(0, text.trimEnd().length - LONGEST_IMPRINT);
  const match = IMPRINT.exec(text.slice(from));
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : null;
}

/** What of a stretch of text is news, the dateline before it or the imprint that it is left aside. */
export function behindDateline(text: string, span: Span): Span {
  const match = DATELINE.exec(text.slice(span.start, Math.min(span.end, span.start + 40)));
  if (match) return { start: span.start + match[0].length, end: span.end };
  const imprint = imprintOf(text);
  const isImprint =
    imprint !== null && span.end > imprint.start && text.slice(span.start, imprint.start).trim() === '';
  return isImprint && FULL_DATE.test(text.slice(span.start, span.end))
    ? { start: span.end, end: span.end }
    : span;
}
