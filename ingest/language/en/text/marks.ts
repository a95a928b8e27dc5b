import type { PartMarks } from '../../../segment/language';
import { ROUND_HEAD } from '../names/round-head';
import { isDateLine } from './date-line';

/** How English papers number their parts, outermost first: I. A. 1. (a). Counter-example: `1.5 million`. */
const LABELS: PartMarks['labels'] = [
  { level: 1, pattern: /^(?:Chapter|Part)\s(?:[IVX]{1,5}|\d{1,2})\b|^[IVX]{1,5}\.\s/i },
  {
    level: 2,
    pattern: /^(?:Section|Article|Annex|Appendix)\s(?:[IVX]{1,5}|\d{1,2}|[A-Z])\b|^[A-HJ-UWYZ]\.\s(?=[A-Z])/,
  },
  { level: 3, pattern: /^\d{1,2}\.\s(?=\p{L})/u },
  { level: 4, pattern: /^\d{1,2}\.\d{1,2}\.?\s(?=\p{L})/u },
  { level: 5, pattern: /^\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s/ },
];

/** How English papers and articles mark their parts. */
export const MARKS: PartMarks = {
  longest: { heading: 110, plainHeading: 70, title: 150 },
  labels: LABELS,
  sentenceEnd: /[.!?:;,]["'”’)\]]*$/,
  withinSentence: /[.!?;]["'”’)\]]*\s+["“‘(]?\p{L}|\s--\s|[a-z],\s[a-z]/u,
  bracketAtEnd: /(?<=.{2})\s?\([\dA-Za-z–—\-,. ]{1,40}\)$/,
  noTitle: /[.;:,]$/,
  caption: /^(?:Table|Figure|Fig\.|Map|Chart)\s*\d+/i,
  captionTitle: /\b(?:table|figure|comparison|overview|statistics)$/i,
  sources: /^(?:sources?|references|bibliography|works cited)\s?:/i,
  note: /^(?:note|notes|editor.s note|key ?words?|received|accepted|revised)\s?:/i,
  namedPart:
    /^(?:abstract|summary|executive summary|contents|table of contents|preface|foreword|introduction|background|conclusions?|appendix|annex|notes|endnotes|references|bibliography|works cited|sources|acknowledge?ments|further reading|external links|see also)$/i,
  partAtHead: ROUND_HEAD,
  partsOfOneKind: [
    {
      name: /^(?:references|bibliography|works cited|sources|further reading|external links)$/i,
      kind: 'source-list',
    },
    { name: /^(?:notes|endnotes|footnotes)$/i, kind: 'note' },
  ],
  rowsHead: /^(?:country|state|party|year|date|period|round|item|name|event)s?(?=\S|\s)/i,
  entry:
    /^[\s*•●–-]{0,4}(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)\s\d{1,2}|\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December))(?:[-–]\d{1,2})?(?:,\s\d{4})?\s?(?:--|[:–—-]|\t)\s?\S/,
  isDateLine,
  isPhotoCaption: () => false,
};
