/** Days in a block of each level of a calendar that is cut into blocks; what is longer than the last is in no block. */
const DAYS = [8, 64, 512, 4096] as const;

/** The level of what is longer than any block, or open. */
export const ALL_TIME = DAYS.length;

/** Blocks of a level from a first to a last, by their numbers. */
export interface Blocks {
  readonly level: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The blocks of a span of days at the finest level on which it is no longer than a block, so that it meets two at most. Two spans that meet meet in a block of the coarser of
 * their levels. Example: a day is in one block of eight days, a year in one or two of 512.
 * @param from days by their numbers
 */
export function blocksOf(from: number, to: number): Blocks {
  const length = to - from + 1;
  const level = DAYS.findIndex((days) => length <= days);
  return blocksAt(level < 0 ? ALL_TIME : level, from, to);
}

/** The blocks of a level that a span of days meets. */
export function blocksAt(level: number, from: number, to: number): Blocks {
  const days = DAYS[level];
  if (days === undefined) return { level, first: 0, last: 0 };
  return { level, first: Math.floor(from / days), last: Math.floor(to / days) };
}
