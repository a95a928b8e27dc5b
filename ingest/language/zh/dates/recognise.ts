import { foldedText } from '@/lib/text/folded-text';
import type { TimexCandidate } from '../../../date/candidate';
import { Beginnings } from '../../../date/recognise/beginnings';
import type { TimexRule } from '../../../date/recognise/rule';
import { Scanner } from '../../../date/recognise/scan';
import { words } from '../text/words';
import { bareYear } from './bare-year';
import { calendarDate } from './calendar-date';
import { century } from './century';
import { decade } from './decade';
import { decoys } from './decoys';
import { dottedDay } from './dotted-day';
import { duration } from './duration';
import { englishDate } from './english-date';
import { entryDate } from './entry-date';
import { eraDecade } from './era-decade';
import { figuresOfEra } from './figures-of-era';
import { frequency } from './frequency';
import { NUMERALS } from './grammar';
import { listedYear } from './listed-year';
import { numericDate } from './numeric-date';
import { eventOffset, interval, offset } from './offset';
import { partAlone } from './part-alone';
import { period } from './period';
import { type REFINERS, refine } from './refine/refine';
import { timeOfDay } from './time-of-day';
import { weekday } from './weekday';
import { window } from './window';
import { yearHeading } from './year-heading';

/** Of two matches of one length the earlier rule's counts, so what refuses comes first and the most telling form next. */
export const TIMEX_RULES: readonly TimexRule[] = [
  ...decoys,
  numericDate,
  englishDate,
  figuresOfEra,
  dottedDay,
  calendarDate,
  decade,
  eraDecade,
  century,
  bareYear,
  listedYear,
  entryDate,
  yearHeading,
  weekday,
  timeOfDay,
  partAlone,
  eventOffset,
  interval,
  window,
  offset,
  frequency,
  duration,
  period,
];

const SCANNER = new Scanner(new Beginnings(TIMEX_RULES, NUMERALS));

const ROC_HABIT =
  /民[国國](?!小|中|際|际|家|防)\s{0,3}(?:[0-9０-９〇○零一二三四五六七八九十元]|前)|(?:^|[^\u4e00-\u9fff])民\s?[0-9０-９]{2,3}\s?[年,，、.]|(?:日期|時間)\s?[：:]\s?(?:[6-9]\d|1[0-4]\d)[/.-]\d{1,2}[/.-]\d{1,2}(?!\d)/;

/** A paper of Taiwan before its date: `（中央日報 88.03.26 第十版）`. */
const ROC_PAPER = words('{roc-paper}[，,／/\\s]{0,3}(?:[6-9]\\d|1[0-4]\\d)[/.-]\\d{1,2}[/.-]\\d{1,2}(?!\\d)');

/** Whether a text counts years in the ROC calendar, so that its bare 94年 is 2005. */
export function hasRocHabit(text: string): boolean {
  return (
    (/[民期間]/.test(text) && ROC_HABIT.test(text)) ||
    (text.includes('報') && ROC_PAPER.test(foldedText(text)))
  );
}

/**
 * Finds the date expressions of a Chinese text, in either script. Blanks within an expression are allowed.
 * @param text running text; the offsets of the result are UTF-16 code units into it
 * @param options `localEra` says that the text counts in the ROC calendar; by default the text itself is asked; `refiners` are all unless told; `wholeLines` says that no expression goes on
 *   in the next line
 * @returns candidates in order, none overlapping another. Time is linear in the text's length; no text throws.
 */
export function recognise(
  text: string,
  options: { localEra?: boolean; wholeLines?: boolean; refiners?: typeof REFINERS } = {},
): TimexCandidate[] {
  const form = foldedText(text);
  const localEra = options.localEra ?? hasRocHabit(text);
  const found = refine(
    SCANNER.scan(form, { localEra, wholeLines: options.wholeLines }),
    form,
    options.refiners,
  );
  return found.map((one) => ({ ...one, text: text.slice(one.start, one.end) }));
}
