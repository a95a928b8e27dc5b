import type { Span } from '@/lib/schema/span';

/** `【2000-07-27 臺北】`, `（中央社台北27日電）`, `新華社北京8月28日電`: who sends the news, whence and when. */
const DATELINE =
  /^\s*(?:【[^】\n]{2,30}】|[（(][^）)\n]{2,30}[電电訊讯][）)]|[^，。\n]{2,20}?\d{1,2}\s?日\s?[電电訊讯])\s*/;

/** What of a stretch of text is news, the dateline before it left aside. */
export function behindDateline(text: string, span: Span): Span {
  const match = DATELINE.exec(text.slice(span.start, Math.min(span.end, span.start + 40)));
  return match ? { start: span.start + match[0].length, end: span.end } : span;
}
