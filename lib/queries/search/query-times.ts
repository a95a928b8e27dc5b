import { CHINESE_TIMES } from '@/lib/language/zh/written-times';
import type { IsoDay } from '@/lib/schema/day';
import { foldedText } from '@/lib/text/folded-text';
import { edtfBounds } from '@/lib/time/edtf';
import { edtfOf, type WrittenTime } from '@/lib/time/written-time';

/** A time that a query names, and where in it: code units. */
export interface QueryTime {
  start: number;
  end: number;
  from: IsoDay;
  to: IsoDay;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '([12]\\d{3})';
const ISO = '([12]\\d{3}(?:-\\d{1,2}(?:-\\d{1,2})?)?)';

const isoOf = (text = '') => edtfOf(...text.split('-').map(Number));
const month = (name = '') => MONTHS.indexOf(name.slice(0, 3)) + 1;

/** The forms in which a query names a time, each before such as may stand within it. */
const FORMS: readonly WrittenTime[] = [
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
  { pattern: `${DAY}\\s+${MONTH}\\s+${YEAR}`, edtf: ([d, m, y]) => edtfOf(Number(y), month(m), Number(d)) },
  { pattern: `${MONTH}\\s+${DAY},?\\s+${YEAR}`, edtf: ([m, d, y]) => edtfOf(Number(y), month(m), Number(d)) },
  { pattern: `${MONTH},?\\s+${YEAR}`, edtf: ([m, y]) => edtfOf(Number(y), month(m)) },
  // the 1990s
  { pattern: '([12]\\d{2})0s', edtf: ([decade]) => `${decade}X` },
  ...CHINESE_TIMES,
  { pattern: YEAR, edtf: ([year]) => `${year}` },
];

const PATTERNS = FORMS.map(({ pattern, edtf }) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}.-])${pattern}(?![a-z0-9]|[-.]\\d)`, 'gu'),
  // After a character that is no letter of a word, as in 在2005年7月.
  inHan: new RegExp(`(?<=\\p{Script=Han})${pattern}(?![a-z0-9]|[-.]\\d)`, 'gu'),
  edtf,
}));

function boundsOf(edtf: string): { from: IsoDay; to: IsoDay } | null {
  try {
    const { earliest, latest } = edtfBounds(edtf);
    return { from: earliest, to: latest };
  } catch {
    return null;
  }
}

/**
 * The times that a query names, in their order: `2003`, `2003-08`, `2003-2005`, `July 2005`, `民國94年`, `2005年7月`, in either script and in
 * full-width signs. Counter-examples: 2003-13, which no calendar has; 12345; the 94 of `94 delegates`.
 */
export function queryTimes(query: string): QueryTime[] {
  const form = foldedText(query);
  const times: QueryTime[] = [];
  const isFree = (start: number, end: number) =>
    times.every((other) => other.end <= start || other.start >= end);
  for (const { pattern, inHan, edtf } of PATTERNS)
    for (const match of [...form.matchAll(pattern), ...form.matchAll(inHan)]) {
      const [start, end] = [match.index, match.index + match[0].length];
      const bounds = isFree(start, end) ? boundsOf(edtf(match.slice(1))) : null;
      if (bounds !== null) times.push({ start, end, ...bounds });
    }
  return times.sort((a, b) => a.start - b.start);
}
