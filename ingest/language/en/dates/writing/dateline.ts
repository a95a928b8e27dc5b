import type { DatelineCues } from '../../../../date/language';
import { isDateLine, restOfLine } from '../../text/date-line';
import { datelineAtHead } from '../../text/dateline';
import { PUNCTUATION } from '../../text/punctuation';

const PLACE = "\\p{Lu}[\\p{L}.'’-]+(?:[ -]\\p{Lu}[\\p{L}.'’-]+){0,3}(?:,\\s\\p{Lu}[\\p{L}.'’ -]{1,24})?";
const AGENCY = '\\([^()\\n]{2,30}\\)';
/** `BEIJING, July 20, 2007 (AP) -- `: in capitals, or with its agency. */
const WIRE_BEFORE = new RegExp(`^\\s*(?:${AGENCY}\\s*)?${PLACE},?\\s$`, 'u');
const CAPITALS_BEFORE =
  /^\s*(?:\([^()\n]{2,30}\)\s*)?\p{Lu}[\p{Lu}.'’-]+(?:[ -]\p{Lu}[\p{Lu}.'’-]+){0,3}(?:,\s\p{Lu}[\p{L}.'’ -]{1,24})?,?\s$/u;
const AGENCY_BEHIND = new RegExp(`^\\s?(?:${AGENCY}|/[^/\\n]{3,30}/)\\s*(?:--|[–—-]|:)`, 'u');
const DASH_BEHIND = /^\s*(?:--|[–—])\s/;
/** `Done at Geneva on`, `Signed in Pyongyang this` at the head of a line or a sentence, before the date. Counter-example: `It was signed in the East Room on`, which tells of another paper. */
const SIGNED_BEFORE =
  /(?:^|[.;:]\s)[\s"“*_]*(?:done|signed|issued|concluded)\s(?:at|in)\s[\p{L} .,'-]{3,40}?(?:,|\son|\sthis)?\s(?:the\s)?$/imu;
const RECORD =
  /\b(?:briefing|press conference|news conference|remarks|interview|testimony|transcript|hearing|press availability|statement by|speech by|address by)\b/i;

/** How an English document states its date. */
export const DATELINE: DatelineCues = {
  punctuation: PUNCTUATION,
  isWire: ({ before, behind }) =>
    (WIRE_BEFORE.test(before) && AGENCY_BEHIND.test(behind)) ||
    (CAPITALS_BEFORE.test(before) && DASH_BEHIND.test(behind)),
  wireAtHead: (line) => datelineAtHead(line),
  isSigned: ({ before }) => SIGNED_BEFORE.test(before),
  isRecord: (line) => !PUNCTUATION.stop.test(line) && RECORD.test(line),
  isBracketed: () => false,
  restOfLine,
  isDateLine,
  datesByMonth: true,
  isCaption: () => false,
  imprintOf: () => null,
};
