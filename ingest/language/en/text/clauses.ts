import type { Span } from '@/lib/schema/span';
import { trimmed } from '@/lib/text/trim';

/** A comma before a blank, a colon or semicolon, or a dash between blanks. Counter-examples: 10,000; 9:30; six-party. */
const MARK = /[,;:](?=\s)|\s(?:--|[–—])(?=\s)|—/g;
/** `September 17, 1999`, `Washington, D.C.`: the comma stands within a date or the name of a place. */
const WITHIN_DATE = /\b[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:[-–]\d{1,2})?$/;
const YEAR_BEHIND = /^\s\d{4}\b/;
const WITHIN_NAME = /^\s(?:D\.C\.|Jr\.|Sr\.)/;
const LEAD = 18;

/**
 * Cuts a sentence into clauses at its commas, colons, semicolons and dashes. Example: `The talks ended, and the envoys left` is two.
 * Counter-example: `on September 17, 1999` is not cut.
 */
export function clausesIn(text: string, sentence: Span): Span[] {
  const out: Span[] = [];
  let { start } = sentence;
  const words = text.slice(sentence.start, sentence.end);
  for (const { index, 0: mark } of words.matchAll(MARK)) {
    const end = index + mark.length;
    const behind = words.slice(end, end + LEAD);
    const before = words.slice(Math.max(0, index - LEAD), index);
    if (mark === ',' && (WITHIN_NAME.test(behind) || (YEAR_BEHIND.test(behind) && WITHIN_DATE.test(before))))
      continue;
    out.push({ start, end: sentence.start + index });
    start = sentence.start + end;
  }
  out.push({ start, end: sentence.end });
  return out.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}
