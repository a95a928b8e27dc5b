import { matchAt, sticky } from '../../../date/recognise/pattern';

/** Pieces of patterns. They run over the text as it is written, since May and may, Sun and sun are two words. Every repetition is bounded. */

/** White space between two words of an expression, which may be a line end. */
export const W = '\\s{1,3}';
/** No letter or figure goes on behind. */
export const END = '(?![\\p{L}\\p{N}])';

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
/** A month, whole or short, with a capital or in capitals: September, Sept., SEPTEMBER. */
export const MONTH = `(?:${[...MONTH_NAMES, ...MONTH_NAMES.map((name) => name.toUpperCase())].join('|')}|(?:${SHORT}|${SHORT.toUpperCase()})\\.?)${END}`;
/** How months begin, in lower case. */
export const MONTH_BEGINS = [...MONTH_NAMES, ...SHORT.split('|')].map((name) => name.toLowerCase());

/** The number of a month that `MONTH` matched. */
export function monthOf(word: string): number {
  const lead = word.slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(lead)) + 1;
}

const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** A weekday written out. */
export const WEEKDAY = `(?:${[...WEEKDAY_NAMES, ...WEEKDAY_NAMES.map((name) => name.toUpperCase())].join('|')})${END}`;
/** A weekday cut short, which only counts before a date or with its point: `Sat` begins other words. */
export const SHORT_WEEKDAY = '(?:Mon|Tues?|Weds?|Thurs?|Thur|Fri|Sat|Sun)\\.?';
export const WEEKDAY_BEGINS = [
  ...WEEKDAY_NAMES,
  'Mon',
  'Tue',
  'Tues',
  'Wed',
  'Weds',
  'Thu',
  'Thur',
  'Thurs',
  'Fri',
  'Sat',
  'Sun',
].map((name) => name.toLowerCase());

/** The number of a weekday, 1 for Monday. */
export function weekdayOf(word: string): number {
  const lead = word.slice(0, 3).toLowerCase();
  return WEEKDAY_NAMES.findIndex((name) => name.toLowerCase().startsWith(lead)) + 1;
}

/** A day of the month in figures: 17, 17th. */
export const DAY =
  '(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]|\\.[0-9]|,[0-9]{3}(?![0-9])|%)';
/** A year in four figures. The mark of a note may stand behind its full stop: `in February 2009.3 The agency`. */
export const YEAR = '[12][0-9]{3}(?![\\p{L}\\p{N}]|,[0-9]|\\.[0-9](?!(?:[0-9]{1,2})?\\s{1,3}\\p{Lu})|%)';
/** What joins the two ends of a range. */
export const TO = `(?:\\s{0,2}[-–—]\\s{0,2}|${W}(?:to|through|thru|until|till)${W})`;

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
];
/** An ordinal in words, up to thirty-first. */
export const ORDINAL = `(?:${[...ORDINALS].sort((a, b) => b.length - a.length).join('|')})${END}`;
/** How ordinals in words begin. */
export const ORDINAL_BEGINS = [...new Set(ORDINALS.map((word) => word.split('-')[0] as string))];

/** The number that an ordinal states: 3 for third, 3rd and 3. */
export function ordinalOf(word: string): number {
  const place = ORDINALS.indexOf(word.toLowerCase());
  return place >= 0 ? place + 1 : Number.parseInt(word, 10);
}

const UNITS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const BELOW_TEN = UNITS.slice(0, 9).join('|');
/** A number in words or figures: ten, twenty-five, 13, 1,000. */
export const NUMBER = `(?:(?:${TENS.join('|')})(?:[- ](?:${BELOW_TEN}))?|${[...UNITS].reverse().join('|')}|a hundred|one hundred|a dozen|[0-9]{1,3}(?:,[0-9]{3}|[0-9])?)`;
/** The words that a number begins with, but for figures. */
export const NUMBER_BEGINS = [...UNITS, ...TENS];

/** The value of what `NUMBER` matched. */
export function numberOf(word: string): number {
  const said = word.toLowerCase().replace(/,/g, '');
  if (/^[0-9]/.test(said)) return Number(said);
  if (said.endsWith('hundred')) return 100;
  if (said.endsWith('dozen')) return 12;
  const [first = '', second] = said.split(/[- ]/);
  const tens = TENS.indexOf(first);
  const below = (one: string): number => UNITS.indexOf(one) + 1;
  return tens < 0 ? below(first) : (tens + 2) * 10 + (second ? below(second) : 0);
}

/** A pattern that matches at a place only, in words of any script. */
export function pattern(source: string, flags = ''): RegExp {
  return new RegExp(source, `uy${flags}`);
}

/** Where a pattern's match ends; -1 where it does not match. */
export function endOf(one: RegExp, text: string, at: number): number {
  const match = matchAt(one, text, at);
  return match ? at + match[0].length : -1;
}

export { matchAt, sticky };
