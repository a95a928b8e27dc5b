/** Seasons as bibliographies name them, in folded text, by their numbers in CSL. */
export const SEASON_NAMES: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  ...{ 春: 1, 春季: 1, 春季号: 1, 春天: 1 },
  ...{ 夏: 2, 夏季: 2, 夏季号: 2, 夏天: 2 },
  ...{ 秋: 3, 秋季: 3, 秋季号: 3, 秋天: 3 },
  ...{ 冬: 4, 冬季: 4, 冬季号: 4, 冬天: 4 },
};

/** A year before the common era, in folded text. */
export const BEFORE_OUR_ERA = /^(?:公元前|西元前|纪元前|前)\s*(\d{1,4})年?$/;

/** Stands behind a year. */
export const YEAR_SIGN = '年';

/** What stands before or behind a date that is not certain, in folded text. */
export const ABOUT = /^(?:约|大约)\s*|\s*(?:左右|前后)$/g;

/** A year before the common era, as Taiwan writes it. */
export const beforeOurEra = (year: number): string => `西元前${year}年`;

/** Stands between the ends of a range. */
export const UNTIL = '至';

/** What a style sheet sets round a year that it does not know to be more than one. */
export const aroundYear = (year: string): RegExp => new RegExp(`(?:民國)?${year}年?`, 'g');
