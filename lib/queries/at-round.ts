import 'server-only';
import { database } from '@/lib/db';
import type { IsoDay } from '@/lib/schema/day';
import type { AtRound } from './event-view';
import { positionsWhere } from './positions';
import { roundEvents } from './rounds/round-events';

/** What of an event decides what was done and held at it. */
interface Held {
  id: string;
  round: number | null;
  earliest: IsoDay;
  latest: IsoDay;
  countries: readonly string[];
}

/** What was done and what was held at a round, or at a meeting of which a table tells; null for all other events. */
export async function atRound({ id, round, earliest, latest, countries }: Held): Promise<AtRound | null> {
  const count = await database().position.count({ where: { eventId: id } });
  if (round === null && count === 0) return null;
  const [positions, events] = await Promise.all([
    positionsWhere({ eventId: id }),
    round === null ? null : roundEvents({ earliest, latest }, countries),
  ]);
  return { acts: events?.round.filter((event) => event.id !== id) ?? [], positions };
}
