import type { Span } from '@/lib/schema/span';

/** `【2000-07-27 臺北】`, `〔記者王大明／台北報導〕`, `（中央社台北27日電）`, `新華社北京八月二十八日電`: who sends the news, whence and when. */
const DATELINE =
  /^\s*(?:【[^】\n]{2,30}】|[（(〔［[][^）)〕］\]\n]{2,30}(?:[電电訊讯]|報導|报导|报道)[）)〕］\]]|[^，。\n]{2,20}?(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})\s?日\s?[電电訊讯](?![視视話话影]))\s*/;

/** What of a stretch of text is news, the dateline before it left aside. */
export function behindDateline(text: string, span: Span): Span {
  const match = DATELINE.exec(text.slice(span.start, Math.min(span.end, span.start + 40)));
  return match ? { start: span.start + match[0].length, end: span.end } : span;
}
