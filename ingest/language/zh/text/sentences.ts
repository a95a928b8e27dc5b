import type { Span } from '@/lib/schema/span';
import { trimmed } from '@/lib/text/trim';

const END = /[。！？；!?;]/;
const NEXT = /[\p{Script=Han}(（]/u;
/** ASCII marks end a sentence only before a blank, Chinese or the end: they stand within links too. */
const ASCII_END = /[!?;]/;
const OPEN = '「『（《〈(“【＜﹝〔';
const CLOSE = '」』）》〉)”】＞﹞〕';
/** Every mark that the cutting has to look at. */
const MARK = new RegExp(`[。！？；!?;${OPEN}${CLOSE}]`, 'g');

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
  const opened: number[] = [];
  let start = within.start;
  const endAt = (end: number): void => {
    out.push({ start, end });
    start = end;
  };
  // Marks are looked for within the paragraph only: one without any would be searched to the next mark of the text.
  const paragraph = text.slice(within.start, within.end);
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(paragraph); mark; mark = MARK.exec(paragraph)) {
    const [unit] = mark;
    const at = within.start + mark.index;
    while (opened.length > 0 && at - (opened[0] as number) > LONGEST_BRACKET) opened.shift();
    if (OPEN.includes(unit)) opened.push(at);
    else if (CLOSE.includes(unit)) {
      const open = opened.pop();
      const isWhole = open !== undefined && text.slice(start, open).trim() === '';
      if (opened.length === 0 && isWhole && endsAside(text, at)) endAt(at + 1);
    } else if (opened.length === 0 && !isWithinWord(text, at)) {
      let end = at + 1;
      while (end < within.end && CLOSE.includes(text[end] as string)) end += 1;
      endAt(end);
      MARK.lastIndex = end - within.start;
    }
  }
  if (start < within.end) out.push({ start, end: within.end });
  return out.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}

/** A round bracket closes a sentence of its own, and another begins behind it. */
function endsAside(text: string, at: number): boolean {
  return /[)）]/.test(text[at] ?? '') && END.test(text[at - 1] ?? '') && NEXT.test(text[at + 1] ?? '');
}

function isWithinWord(text: string, at: number): boolean {
  return ASCII_END.test(text[at] as string) && /[\w=&#/%-]/.test(text[at + 1] ?? '');
}
