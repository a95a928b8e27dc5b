import type { Span } from '@/lib/schema/span';

/** `【2000-07-27 臺北】`, `〔記者王大明／台北報導〕`, `（中央社台北27日電）`, `新華社北京八月二十八日電`: who sends the news, whence and when. */
const DATELINE =
  /^\s*(?:【[^】\n]{2,30}】|[（(〔［[][^）)〕］\]\n]{2,30}(?:[電电訊讯]|報導|报导|报道)[）)〕］\]]|[^，。\n]{2,20}?(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})\s?日\s?[電电訊讯](?![視视話话影]))\s*/;

/** `（2010年5月4日，A13版）` at the end: where and when it was printed. */
const IMPRINT = /^\s*[（(〔［[【][^。）)〕］\]】]{6,34}[）)〕］\]】]\s*$/;
const FULL_DATE =
  /[\d○〇零一二三四五六七八九]{2,4}\s?[年/.-]\s?\d?\d?[一二三四五六七八九十]{0,2}\s?[月/.-]\s?[\d一二三四五六七八九十]/;

/** What of a stretch of text is news, the dateline before it or the imprint that it is left aside. */
export function behindDateline(text: string, span: Span): Span {
  const match = DATELINE.exec(text.slice(span.start, Math.min(span.end, span.start + 40)));
  if (match) return { start: span.start + match[0].length, end: span.end };
  const isLast = text.slice(span.end).trim() === '';
  const said = text.slice(span.start, span.end);
  return isLast && IMPRINT.test(said) && FULL_DATE.test(said) ? { start: span.end, end: span.end } : span;
}
