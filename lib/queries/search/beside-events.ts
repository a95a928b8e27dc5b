import 'server-only';
import { z } from 'zod';
import type { EventFilters } from '../filters';
import { foundEvents } from './found-events';
import { namesOfData } from './name-index-of-data';
import { nearestNames } from './nearest-names';
import { unitsOfQuery } from './units-of-query';
import { UntoldPassages, untoldPassages } from './untold-passages';

/** How many passages, and how many names, are given. */
const PASSAGES = 50;
const NAMES = 3;

export const NearName = z.object({ id: z.string(), name: z.string() });
/** A name that may be meant, as it is written. */
export type NearName = z.infer<typeof NearName>;

export const BesideEvents = z.object({
  /** The passages that hold the words and tell none of the events found. */
  passages: UntoldPassages,
  /** Where nothing is found at all, the names that are nearest to what is written. */
  nearest: z.array(NearName),
});
/** What a query finds besides events. */
export type BesideEvents = z.infer<typeof BesideEvents>;

async function findsNoEvent(query: string): Promise<boolean> {
  return (await foundEvents(query))?.all.size === 0;
}

/** The names nearest to all that is written, else to a part of it that names nobody. */
async function nearest(query: string): Promise<NearName[]> {
  const [units, names] = await Promise.all([unitsOfQuery(query), namesOfData()]);
  const parts = units.flatMap((unit) =>
    unit.kind === 'words' && unit.names.length === 0 ? unit.written : [],
  );
  for (const written of [query, ...parts]) {
    const near = nearestNames(written, names, NAMES);
    if (near.length > 0) return near.map(({ id, name }) => ({ id, name }));
  }
  return [];
}

/** What does a query find besides events? Of the filters that of documents counts: the others are asked of events. */
export async function besideEvents(query: string, { document }: EventFilters): Promise<BesideEvents> {
  const passages = await untoldPassages(query, { documents: document, limit: PASSAGES });
  const isLost = passages.total === 0 && (await findsNoEvent(query));
  return { passages, nearest: isLost ? await nearest(query) : [] };
}
