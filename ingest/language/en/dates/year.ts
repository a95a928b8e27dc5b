import type { DateFields } from '../../../date/candidate';
import { matchAt, pattern, W, YEAR } from './grammar';
import { stated } from './slots';

const FULL = pattern(`(${YEAR})(?!\\s?[-/][0-9]{1,2}[-/][0-9])`);
/** A year is said to be one: in 1994, since 1985, the year 2000, from 1950. */
const SAID =
  /(?:^|[\s(–—-])(?:in|since|until|till|by|from|before|after|during|between|through|years?|circa|ca\.|c\.|early|late|mid|as of|prior to)[\s-]{1,3}$/i;
/** The same words may stand before an amount: to 1950, about 1979. */
const HALF_SAID = /(?:^|[\s(–—-])(?:around|about|to|and|or|than|for)\s{1,3}$/i;
/** It qualifies what follows: the 1991 declaration, this 2003 report. */
const ATTRIBUTE = /(?:^|\s)(?:the|its|their|his|her|our|a|an|this|that|another|any|of)\s{1,3}$/i;
const OPENED = /(?:^|\n\s{0,3}|[([]|[,;–—"“‘]\s{0,3}|\s--?\s)$/;
/** A number of something, the number of a thing, or part of a name. */
const NUMBER_BEFORE =
  /(?:[$€£¥#§]\s?|\b(?:resolutions?|res\.|article|art\.|page|pp?\.|no\.|nos\.|number|numbers|flight|room|channel|boeing|model|unscr|section|chapter|line|version|document|doc\.|case|about some|nearly|almost|over|under|some|only|roughly|approximately|exactly|than|least|most|windows|route|highway|unit|committee|paragraph|para\.|vol\.|volume|item)\s{0,2})$/i;
const UNIT_BEHIND =
  /^\s?(?:%|percent|per cent|million|billion|thousand|hundred|dollars?|euros?|won|yen|yuan|tons?|tonnes?|kilo|km\b|kg\b|mw\b|mm\b|met(?:er|re)s?|miles?|feet|foot|degrees|people|persons|men|women|troops|soldiers|barrels|pages|hours?\b|hrs?\b|gmt|utc|local time|times|years|days|months|weeks|megawatts?|calories|rods|more\b|other\b|of (?:them|these|the)\b|or so\b|centrifuges|committee\b|\s?[-–]\s?(?:kilomet|met|mile|ton|megawatt|strong|page|foot|km))/i;
const PLURAL_BEHIND = /^\s[a-z]{3,}s\b/;
/** Which earlier and later years stand without a word that says so: those of our time. */
const FIRST_PLAIN = 1800;
const LAST = 2100;
const NEAR = 24;

/** The two centuries in which a number of four figures is rather a year. */
function isPlain(year: number): boolean {
  return year >= FIRST_PLAIN && year < LAST;
}

/**
 * A year that stands alone: in 1994, (1954), the 1991 declaration, since 1985. Counter-examples: Resolution 1718, 2000 tons, $2000, 2003 prisoners, page 1994, 1500 GMT.
 * @param isSaid what stands before it says that it is a year
 */
export function yearAt(text: string, at: number, isSaid = false): { end: number; from: DateFields } | null {
  const match = matchAt(FULL, text, at);
  if (!match) return null;
  const value = Number(match[0]);
  const end = at + match[0].length;
  const before = text.slice(Math.max(0, at - NEAR), at);
  const behind = text.slice(end, end + NEAR);
  if (value > LAST || UNIT_BEHIND.test(behind)) return null;
  const year = { end, from: { year: stated(value, at, end) } };
  if (isSaid) return year;
  if (NUMBER_BEFORE.test(before)) return null;
  if (SAID.test(before)) return year;
  if (HALF_SAID.test(before)) return PLURAL_BEHIND.test(behind) ? null : year;
  if (!isPlain(value)) return OPENED.test(before) && /^\s?[)\]:–—\n]/.test(behind) ? year : null;
  if (ATTRIBUTE.test(before)) return /\bof\s+$/i.test(before) && PLURAL_BEHIND.test(behind) ? null : year;
  if (PLURAL_BEHIND.test(behind)) return null;
  if (OPENED.test(before)) return year;
  // Behind a capital it is rather part of a name: Flight 2003, Boeing 1900; behind a small word it may be a year.
  return /[a-z,.]\s{1,3}$/.test(before) && !/(?:^|\s)\p{Lu}[\p{L}.-]*\s{1,3}$/u.test(before) ? year : null;
}

const TO = pattern(`(?:\\s?([-–—])\\s?|${W}(?:to|until|till|through)${W}|${W}(and)${W})`);
const SECOND = pattern(`(?:(${YEAR})|([0-9]{2})(?![\\p{L}\\p{N}]|[.,][0-9]|[-/%]))`);
const BETWEEN = /\bbetween\s{1,3}$/i;

/** The last year of a range that begins at a year: 1998-2008, 1993–94, 1950 to 1953, between 1994 and 2002. `unclear` where it may be a month: 2003-04. */
export function lastYear(
  text: string,
  start: number,
  end: number,
): { end: number; from: DateFields; unclear: boolean } | null {
  const to = matchAt(TO, text, end);
  const at = end + (to?.[0].length ?? 0);
  const match = to && matchAt(SECOND, text, at);
  if (!to || !match) return null;
  const first = Number(text.slice(start, start + 4));
  const isDash = to[1] !== undefined;
  if (to[2] !== undefined && !BETWEEN.test(text.slice(Math.max(0, start - NEAR), start))) return null;
  if (match[2] !== undefined && !isDash) return null;
  const value = match[1] === undefined ? Math.floor(first / 100) * 100 + Number(match[2]) : Number(match[1]);
  if (!(value > first) || value > LAST) return null;
  const close = at + match[0].length;
  if (UNIT_BEHIND.test(text.slice(close, close + NEAR))) return null;
  const unclear = match[2] !== undefined && to[1] === '-' && Number(match[2]) <= 12 && to[0].length === 1;
  return { end: close, from: { year: stated(value, at, close) }, unclear };
}
