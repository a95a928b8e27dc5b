import type { APIRequestContext } from '@playwright/test';
import type { EventSummary } from '@/lib/queries/event-view';

/** What a story needs to know of an event: its days, its kind, and that it concerns some states. */
export interface Wanted {
  earliest: string;
  latest?: string;
  type: EventSummary['type'];
  countries?: string[];
  titled?: RegExp;
}

/** The events that the app serves of a collection, by its own interface. @param prefix `/c/NAME`, empty for the default one */
export async function eventsOf(request: APIRequestContext, query = '', prefix = ''): Promise<EventSummary[]> {
  const asked = await request.get(`${prefix}/api/events${query}`);
  const { events }: { events: EventSummary[] } = await asked.json();
  return events;
}

/**
 * The event that a story is about.
 * @throws Error when the app has none like it.
 */
export async function findEvent(request: APIRequestContext, wanted: Wanted): Promise<EventSummary> {
  const { earliest, latest = earliest, type, countries = [], titled = /./ } = wanted;
  const found = (await eventsOf(request)).find(
    (event) =>
      event.earliest === earliest &&
      event.latest === latest &&
      event.type === type &&
      countries.every((country) => event.countries.includes(country)) &&
      titled.test(`${event.titleEn} ${event.titleZh}`),
  );
  if (found === undefined)
    throw new Error(`The app has no event like ${JSON.stringify({ ...wanted, titled: String(titled) })}.`);
  return found;
}

/** North Korea's second withdrawal from the treaty, which the paper dates to the day. */
export const SECOND_WITHDRAWAL: Wanted = {
  earliest: '2003-01-10',
  type: 'withdrawal',
  countries: ['PRK'],
  titled: /禁止核武擴散條約/,
};
