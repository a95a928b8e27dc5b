import { commonYear } from '@/lib/time/calendars';
import { edtfOf, type WrittenTime } from '@/lib/time/written-time';
import { ERA_NAMES, eraNamed } from './era-names';
import { parseNumeral } from './numerals';

const YEAR = '([12]\\d{3})';
const NUMERAL = '([\\d〇○零一二三四五六七八九十百廿卅]+)';
const MONTH_AND_DAY = `(?:${NUMERAL}月(?:${NUMERAL}[日号])?)?`;
const ERA = `(${ERA_NAMES.join('|')})`;

const numeral = (text: string | undefined) => (text === undefined ? null : parseNumeral(text));

/** The forms in which a reader of Chinese writes a time, in folded text, the longest first. */
export const CHINESE_TIMES: readonly WrittenTime[] = [
  // 2003年到2005年, 2003至2005
  { pattern: `${YEAR}年?\\s*[-–—~至到]\\s*${YEAR}年?`, edtf: ([from, to]) => `${from}/${to}` },
  // 民國94年5月2日, 昭和20年
  {
    pattern: `${ERA}\\s*${NUMERAL}年${MONTH_AND_DAY}`,
    edtf: ([era = '', year, month, day]) => {
      const id = eraNamed(era);
      const common = id === null ? null : commonYear(id, numeral(year) ?? 0);
      return common === null ? '' : edtfOf(common, numeral(month), numeral(day));
    },
  },
  // 1990年代
  { pattern: '([12]\\d{2})0年代', edtf: ([decade]) => `${decade}X` },
  // 2005年7月26日, 二〇〇五年七月
  {
    pattern: `([12]\\d{3}|[一二][〇○零一二三四五六七八九]{3})年${MONTH_AND_DAY}`,
    edtf: ([year, month, day]) => edtfOf(numeral(year), numeral(month), numeral(day)),
  },
];
