import type { Span } from '@/lib/schema/span';
import { speakerAtHead } from './speaker';

const PLACE =
  "\\p{Lu}[\\p{Lu}.'’-]+(?:[ -]\\p{Lu}[\\p{Lu}.'’-]+){0,3}(?:,\\s(?:\\p{Lu}[\\p{L}.'’]+\\s?){1,3})?";
const DAY = `\\p{Lu}[\\p{L}]{2,8}\\.?\\s\\d{1,2}(?:,\\s\\d{4})?|\\d{1,2}\\s\\p{Lu}[\\p{L}]{2,8}\\.?(?:\\s\\d{4})?`;
const DASH = '\\s*(?:--|[–—-])\\s';
const AGENCY = '\\([^()\\n]{2,30}\\)';
/** `BEIJING, July 20, 2007 (AP) -- `, `WASHINGTON (Reuters) - `, `SEOUL, South Korea — `: who sends the news, whence and when. */
const DATELINE = new RegExp(
  `^\\s*(?:${AGENCY}\\s*)?${PLACE}\\s?(?:,?\\s?(?:${DAY})\\s?(?:${AGENCY})?${DASH}|${AGENCY}${DASH}|\\s?(?:--|—)\\s)`,
  'u',
);
const LONGEST = 90;

/** How many code units at the head of a line are its dateline; 0 where it has none. */
export function datelineAtHead(line: string): number {
  return DATELINE.exec(line.slice(0, LONGEST))?.[0].length ?? 0;
}

/** What of a stretch of text is news: the dateline before it is left aside, and who speaks in a dialogue. */
export function behindDateline(text: string, span: Span): Span {
  const length =
    datelineAtHead(text.slice(span.start, Math.min(span.end, span.start + LONGEST))) ||
    Math.min(speakerAtHead(text, span.start), span.end - span.start);
  return { start: span.start + length, end: span.end };
}
