import type { LineMarks } from '../../../clean/language';
import { isDateLine } from './date-line';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';

/** What may begin a heading or a list item, so that the line before it ends. */
const LABEL_START =
  /^(?:[IVX]{1,5}\.|[A-Z]\.|\d{1,2}[.)]|\(\d{1,2}\)|\([a-z]\)|[a-z]\)|[•●▪◦*–-]|Chapter|Section|Article|Annex|Appendix)\s+\S/;
/** What begins a point within a cell. */
const CELL_ITEM = /^(?:\d{1,2}[.)]|\([a-z\d]{1,2}\)|[•●▪-])\s/;
/** What names or dates a column. */
const CELL_HEAD = /^(?:first|second|third|fourth|fifth|sixth)\s(?:round|session|phase)|^(?:19|20)\d\d\b/i;
/** A note's number at the beginning of its line: `1 See…`, `1.`, `[1]`. */
const END_NOTE =
  /^\s*(?:\[\s{0,4})?(\d{1,3})\s{0,4}(?:\]|[.:])?\s{0,40}(?=[^\d\s.,:%-])(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/;
/** What notes cite; a list of points does so nowhere. */
const CITING = /\b(?:ibid|op\. ?cit|pp?\. ?\d|see|doc\.|vol\.|https?:)|["“][^"”]+["”]|(?:19|20)\d\d/i;
/** `1 See …`, `2 UN Doc`. */
const FOOTNOTE =
  /^(\d{1,3})[.]?\s{1,3}(?=["“‘A-Z])(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/;
/** A line with a number at its one end and no sentence beside it: `- 60 -`, `Page 3 of 7`, `61`. */
const PAGE_FOOT =
  /^[-–—\s]*(?:[Pp]age\s)?(\d{1,4})(?:\s(?:of|\/)\s\d{1,4})?[-–—\s]*$|^[^.!?;]{1,60}\s{2,}(\d{1,4})$/;
/** What makes a figure a quantity or a date and no marker. */
const COUNTED = /^(?:\s*[\d.,:%~/–-]|\s+\p{L}|(?:st|nd|rd|th)\b)/u;

const DAYS = '\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2}(?:st|nd|rd|th)?)?';
/** `1957`, `3 May`, `May 3, 1957`, `May 3-5`, `March`, `1957-05-03`. Counter-examples: `12 nations`, `Marching`. */
const ENTRY_DATE = new RegExp(
  `^(?:(?:${DAYS}\\s)?(?:${MONTH})(?![a-z])(?:\\s${DAYS}(?!\\d))?(?:,?\\s(?:1[5-9]|20)\\d\\d)?|(?:1[5-9]|20)\\d\\d(?:-\\d{2}-\\d{2})?)(?![\\w,])`,
);

/** How the lines and notes of English texts are marked. */
export const LINE_MARKS: LineMarks = {
  labelStart: LABEL_START,
  cellItem: CELL_ITEM,
  cellHead: CELL_HEAD,
  endNote: END_NOTE,
  citing: CITING,
  footnote: FOOTNOTE,
  pageFoot: PAGE_FOOT,
  counted: COUNTED,
  cutsNumber: () => false,
  lineEnd: /[.!?:;]["'”’)\]]*$/,
  joint: ' ',
  sentenceEnd: /[.!?;]["'”’)\]]*$/,
  dated: new RegExp(`^[\\s*•●–-]*(?:\\d{1,2}\\s)?(?:${MONTH}\\s\\d|(?:19|20)\\d\\d\\b)`),
  entryDate: ENTRY_DATE,
  isFurniture: () => false,
  leadsToLinks: () => false,
  isDateLine,
};
