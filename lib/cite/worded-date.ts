import { formatDate } from '@/lib/time/format-date';
import { beforeOurEra, UNTIL } from '../language/zh/bibliographic-dates';
import { type CslDate, isBeforeOurEra } from './csl-date';

const isSeason = (season: string) => /^[1-4]$/.test(season);

/**
 * A date that the Chinese style sheets cannot set, since they put 年 behind whatever they take for a year: a season, a range, a year before the common era, words.
 * Examples: 2004年3月至2005年2月, 2005年春, 西元前221年, 出版年不詳.
 * @param calendar whether years count from the Republic
 * @returns null for one date of the calendar, which the sheets set
 */
export function wordedDate(date: CslDate, calendar: 'gregory' | 'roc'): string | null {
  const { literal, season, 'date-parts': parts = [] } = date;
  if (parts.length === 0) return literal ?? null;
  const [first, last] = parts;
  const inWords = ([year, ...rest]: readonly number[]): string => {
    const two = rest.map((part) => String(part).padStart(2, '0'));
    return formatDate([String(year).padStart(4, '0'), ...two].join('-'), 'zh-Hant', { calendar });
  };
  if (isBeforeOurEra(date))
    return parts
      .map(([year, ...rest]) => (year < 0 ? beforeOurEra(-year) : inWords([year, ...rest])))
      .join(UNTIL);
  if (last) return parts.map(inWords).join(UNTIL);
  if (first?.length !== 1 || !season) return null;
  return isSeason(season) ? inWords([first[0], 20 + Number(season)]) : `${inWords(first)}${season}`;
}
