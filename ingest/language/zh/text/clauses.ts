import type { Span } from '@/lib/schema/span';
import { isCommonHan } from '@/lib/text/han';
import { trimmed } from '@/lib/text/trim';

const unitsOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));

const COMMAS = unitsOf('，：:;；。！？!?︰');
const OPEN = '「『（《〈(“【';
const OPENING = unitsOf(OPEN);
const CLOSE = '」』）》〉)”】';

/** Quoted words longer than this are clauses of their own, cut where they are cut. */
const LONGEST_QUOTE = 60;

/** `針對核武僵局，以及前三輪會談交換意見`; `凍結，驗證，以及拆除`: the members of a list, of which those before the last are short. */
const LIST_GOES_ON = /^，(?:[\p{Script=Han}]{1,3}，)?(?:以及|及其|暨)/u;

/**
 * Cuts a sentence into clauses at its commas and colons; what stands in short brackets or quotation marks stays whole, and 、 and 以及 join a list.
 * Example: `俄外長5號在平壤會見了金正日，雙方交換意見` is two. Counter-example: `「密切磋商，加以解決」` is not cut.
 */
export function clausesIn(text: string, sentence: Span): Span[] {
  const out: Span[] = [];
  let start = sentence.start;
  for (let i = sentence.start; i < sentence.end; i += 1) {
    const unit = text.charCodeAt(i);
    if (isCommonHan(unit)) continue;
    if (OPENING.has(unit)) {
      const close = closing(text, i, sentence.end);
      if (close > 0) i = close;
      continue;
    }
    if (!COMMAS.has(unit) || isInNumber(text, i)) continue;
    if (LIST_GOES_ON.test(text.slice(i, Math.min(i + 24, sentence.end)))) continue;
    out.push({ start, end: i });
    start = i + 1;
  }
  out.push({ start, end: sentence.end });
  return out.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}

function closing(text: string, open: number, limit: number): number {
  const mark = CLOSE[OPEN.indexOf(text[open] as string)] as string;
  // Looked for no farther than a quotation reaches: a mark that nothing closes would be looked for to the end of the text.
  const close = text.slice(open + 1, Math.min(limit, open + LONGEST_QUOTE + 1)).indexOf(mark);
  return close < 0 ? -1 : open + 1 + close;
}

function isInNumber(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
}
