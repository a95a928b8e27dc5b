const DAY = 86_400_000;

/** Days since 1970-01-01 as the moment at which they begin in UTC, and back. */
export const dateOf = (day: number): Date => new Date(day * DAY);
export const dayOf = (date: Date): number => date.valueOf() / DAY;
