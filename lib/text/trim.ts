import type { Span } from '@/lib/schema/span';

/** The span without white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isWhite(text, start)) start += 1;
  while (end > start && isWhite(text, end - 1)) end -= 1;
  return { start, end };
}

/** The first code unit behind the ideographic space, and the byte order mark: between them nothing is white. */
const [BEHIND_SPACE, MARK] = [0x3001, 0xfeff];

function isWhite(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit < BEHIND_SPACE || unit >= MARK) && /\s/.test(text[at] as string);
}

/** Whether two spans share a code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether the first span lies within the second. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
