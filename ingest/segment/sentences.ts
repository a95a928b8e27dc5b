import type { Span } from '@/lib/schema/span';
import { trimmed } from '@/lib/text/trim';

const END = /[。！？；!?;]/;
/** ASCII marks end a sentence only before a blank, Chinese or the end: they stand within links too. */
const ASCII_END = /[!?;]/;
const OPEN = '「『（《〈(“【＜﹝〔';
const CLOSE = '」』）》〉)”】＞﹞〕';

/** A bracket that is not closed within so many characters is a slip of the writer: it no longer holds sentences together. */
const LONGEST_BRACKET = 120;

/**
 * Cuts a paragraph into sentences at 。！？；. What stands in brackets and quotation marks is not cut, and a closing mark belongs to
 * the sentence it ends. Example: `他說：「好。走吧。」然後…` is one sentence up to 」 and goes on.
 * A sentence that stands in round brackets by itself is one. Counter-example: a bracket left open does not swallow the rest of the paragraph.
 * @returns spans that tile `within` but for white space between them
 */
export function sentencesIn(text: string, within: Span): Span[] {
  const out: Span[] = [];
  let start = within.start;
  const opened: number[] = [];
  for (let i = within.start; i < within.end; i += 1) {
    const unit = text[i] as string;
    if (OPEN.includes(unit)) opened.push(i);
    else if (CLOSE.includes(unit)) opened.pop();
    const endsAside =
      /[)）]/.test(unit) && END.test(text[i - 1] ?? '') && /[\p{Script=Han}(（]/u.test(text[i + 1] ?? '');
    if (endsAside && opened.length === 0) {
      out.push({ start, end: i + 1 });
      start = i + 1;
      continue;
    }
    while (opened.length > 0 && i - (opened[0] as number) > LONGEST_BRACKET) opened.shift();
    if (opened.length > 0 || !END.test(unit) || isWithinWord(text, i)) continue;
    let end = i + 1;
    while (end < within.end && CLOSE.includes(text[end] as string)) end += 1;
    out.push({ start, end });
    start = end;
    i = end - 1;
  }
  if (start < within.end) out.push({ start, end: within.end });
  return out.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}

function isWithinWord(text: string, at: number): boolean {
  return ASCII_END.test(text[at] as string) && /[\w=&#/%-]/.test(text[at + 1] ?? '');
}
