import 'server-only';
import { database } from '@/lib/db';
import type { IsoDay } from '@/lib/schema/day';
import { dayNumber } from '@/lib/time/day';
import { SUMMARY_INCLUDE, summaryOf } from '../event-row';
import { PHASES, type RoundEvents } from './view';

/** How many days before and after a round belong to its preparation and its aftermath. */
const AROUND = 42;

/**
 * What happened at a round and in the six weeks before and after it, among its parties? Events that are known closely enough to lie within
 * that time as a whole.
 */
export async function roundEvents(
  { earliest, latest }: { earliest: IsoDay; latest: IsoDay },
  parties: readonly string[],
): Promise<RoundEvents> {
  const [first, last] = [dayNumber(earliest), dayNumber(latest)];
  const rows = await database().event.findMany({
    where: {
      earliestDay: { gte: first - AROUND },
      latestDay: { lte: last + AROUND },
      countries: { some: { entityId: { in: [...parties] } } },
    },
    include: SUMMARY_INCLUDE,
    orderBy: [{ earliestDay: 'asc' }, { latestDay: 'asc' }, { id: 'asc' }],
  });
  const events = rows.map(summaryOf);
  // A month in which the round begins is no day of it: 7月訪問 of a round of 26 July was before.
  const phaseOf = (event: { earliest: IsoDay; latest: IsoDay }) => {
    if (event.earliest < earliest && event.latest < latest) return 'preparation';
    return event.latest > latest && event.earliest > earliest ? 'aftermath' : 'round';
  };
  const [preparation, round, aftermath] = PHASES.map((phase) =>
    events.filter((event) => phaseOf(event) === phase),
  );
  return { preparation: preparation ?? [], round: round ?? [], aftermath: aftermath ?? [] };
}
