import { ENGLISH_MONTH, englishMonth } from './english-months';
import { edtfOf, type WrittenTime } from './written-time';

const MONTH = `(${ENGLISH_MONTH})`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '([12]\\d{3})';
const ISO = '([12]\\d{3}(?:-\\d{1,2}(?:-\\d{1,2})?)?)';

const isoOf = (text = '') => edtfOf(...text.split('-').map(Number));

/** The forms in which a time is written in figures and in English, in folded text, each before such as may stand within it. */
export const WRITTEN_TIMES: readonly WrittenTime[] = [
  // 2003-08/2004-06, 2003-08 to 2004-06
  {
    pattern: `${ISO}\\s*(?:/|–|—|~|\\.\\.|\\bto\\b)\\s*${ISO}`,
    edtf: ([from, to]) => `${isoOf(from)}/${isoOf(to)}`,
  },
  // 2003-2005
  { pattern: `${YEAR}\\s*-\\s*${YEAR}`, edtf: ([from, to]) => `${from}/${to}` },
  // 2003-08-27, 2003/8/27, 2003.8.27; 2003-08
  { pattern: `${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})`, edtf: ([y, , m, d]) => isoOf(`${y}-${m}-${d}`) },
  { pattern: `${YEAR}[-/.](\\d{1,2})`, edtf: ([y, m]) => isoOf(`${y}-${m}`) },
  // 26 July 2005; July 26, 2005; July 2005
  {
    pattern: `${DAY}\\s+${MONTH}\\s+${YEAR}`,
    edtf: ([d, m, y]) => edtfOf(Number(y), englishMonth(m), Number(d)),
  },
  {
    pattern: `${MONTH}\\s+${DAY},?\\s+${YEAR}`,
    edtf: ([m, d, y]) => edtfOf(Number(y), englishMonth(m), Number(d)),
  },
  { pattern: `${MONTH},?\\s+${YEAR}`, edtf: ([m, y]) => edtfOf(Number(y), englishMonth(m)) },
  // the 1990s
  { pattern: '([12]\\d{2})0s', edtf: ([decade]) => `${decade}X` },
];

/** A year by itself. */
export const BARE_YEAR: WrittenTime = { pattern: YEAR, edtf: ([year]) => `${year}` };
