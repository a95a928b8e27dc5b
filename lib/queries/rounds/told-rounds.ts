import 'server-only';
import { database } from '@/lib/db';
import { listRounds, type RoundView } from '../list-rounds';
import { memoised } from '../memoised';
import { roundEvents } from './round-events';

/** A round with how much is told of it: acts at it, which are events, and positions held at it, which are none. */
export interface ToldRound extends RoundView {
  acts: number;
  positions: number;
  /** Whether its conference is the one that the pages of rounds show without being asked for it. */
  isMain: boolean;
}

/** How much do the documents tell of each round? */
export const toldRounds = memoised(async (_all: null): Promise<ToldRound[]> => {
  const rounds = await listRounds();
  const count = (id: string) => rounds.filter(({ conference }) => conference.id === id).length;
  const most = Math.max(0, ...rounds.map(({ conference }) => count(conference.id)));
  const main = rounds.find(({ conference }) => count(conference.id) === most)?.conference.id;
  return Promise.all(
    rounds.map(async (round): Promise<ToldRound> => {
      const { eventId } = round;
      const [positions, countries] = await Promise.all([
        database().position.count({ where: { eventId } }),
        database().eventCountry.findMany({ where: { eventId }, select: { entityId: true } }),
      ]);
      const events = await roundEvents(
        round,
        countries.map(({ entityId }) => entityId),
      );
      const acts = events.round.filter(({ id }) => id !== eventId).length;
      return { ...round, acts, positions, isMain: round.conference.id === main };
    }),
  );
});
