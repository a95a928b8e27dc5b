import type { EventFilters } from '@/lib/queries/filters';
import { type ToldListing, toldEvents } from '@/lib/queries/told-events';
import { headOf } from '../_told/head';
import type { Telling } from '../_told/sentence';
import { type Story, storyOf } from './story';

/** Tells the events that fit, in the order of their days. @returns also which part of how many it is */
export async function toldStory(
  filters: EventFilters,
  listing: Omit<ToldListing, 'sort'>,
  telling: Telling,
): Promise<{ story: Story; part: { number: number; of: number } }> {
  const told = await toldEvents(filters, { ...listing, sort: 'earliest' });
  const head = await headOf({ filters, show: listing.show }, told, telling);
  return { story: storyOf(told, head, telling), part: told.part };
}
