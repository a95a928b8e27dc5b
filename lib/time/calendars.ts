/** A count of years other than the common one: the years it spans. */
interface Era {
  /** The common year that is year 1. */
  readonly first: number;
  /** The last common year it is used for; null while it runs. */
  readonly last: number | null;
  /** 1 when its years count up, -1 when they count down (民國前). */
  readonly step: 1 | -1;
}

/** Years of an era begin with the common year: none of these calendars moves New Year (Japan since 1873). */
const ERAS = {
  roc: { first: 1912, last: null, step: 1 },
  'before-roc': { first: 1911, last: null, step: -1 },
  meiji: { first: 1868, last: 1912, step: 1 },
  taisho: { first: 1912, last: 1926, step: 1 },
  showa: { first: 1926, last: 1989, step: 1 },
  heisei: { first: 1989, last: 2019, step: 1 },
  reiwa: { first: 2019, last: null, step: 1 },
  juche: { first: 1912, last: null, step: 1 },
  dangun: { first: -2332, last: null, step: 1 },
  /** As it is counted in Thailand; in Sri Lanka and Myanmar it is one year ahead. */
  buddhist: { first: -542, last: null, step: 1 },
  /** Korea: the common calendar since 1896. */
  geonyang: { first: 1896, last: 1897, step: 1 },
  gwangmu: { first: 1897, last: 1907, step: 1 },
  yunghui: { first: 1907, last: 1910, step: 1 },
  /** Manchukuo. */
  kangde: { first: 1934, last: 1945, step: 1 },
} as const satisfies Record<string, Era>;

export type EraId = keyof typeof ERAS;

/**
 * The common year of a year of an era: 民國 94 is 2005, 民國前 1 is 1911, 昭和 20 is 1945.
 * @returns null where the era has no such year (民國 0, 昭和 70)
 */
export function commonYear(id: EraId, yearOfEra: number): number | null {
  const era: Era = ERAS[id];
  if (!Number.isInteger(yearOfEra) || yearOfEra < 1) return null;
  const year = era.first + (yearOfEra - 1) * era.step;
  return year < 0 || year > 9999 || (era.last !== null && year > era.last) ? null : year;
}

/**
 * The ROC year of a common year: 2005 is 民國 94, 1911 is 民國前 1. There is no year 0.
 * @returns the number and whether it is counted back from the Republic
 */
export function rocYear(year: number): { year: number; before: boolean } {
  return year >= 1912 ? { year: year - 1911, before: false } : { year: 1912 - year, before: true };
}
