import type { Precision } from '@/lib/schema/day';
import type { EventStatus } from '@/lib/schema/vocabulary';

/** The values by name; the schema's own lists would bring its library to the browser. */
const STATUSES: Record<EventStatus, true> = {
  ...{ occurred: true, ongoing: true, planned: true, claimed: true, denied: true },
};
const PRECISIONS: Record<Precision, true> = {
  ...{ day: true, days: true, 'part-of-month': true, month: true },
  ...{ 'part-of-year': true, year: true, years: true, open: true },
};

export const isStatus = (text: string): text is EventStatus => Object.hasOwn(STATUSES, text);
export const isPrecision = (text: string): text is Precision => Object.hasOwn(PRECISIONS, text);

/** The values with one more, or without it. */
export function withValue(values: readonly string[], value: string, on: boolean): string[] {
  const others = values.filter((one) => one !== value);
  return on ? [...others, value] : others;
}
