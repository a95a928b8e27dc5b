import 'server-only';
import { database } from '@/lib/db';
import type { Facet } from '@/lib/schema/facet';
import { EventSet } from '@/lib/sets/event-set';
import { SUMMARY_INCLUDE, summaryOf } from '../event-row';
import { allNumbers, eventColumns } from '../sets/event-columns';
import { termSets } from '../sets/term-sets';
import { NAME_ROLES, type NameDetail, type NameEvent, type NameRole } from './view';

/** How many events one part of the list has. */
const LENGTH = 30;

/** The events that have to do with a name, and those in which it has each role. */
interface Had {
  all: EventSet;
  byRole: ReadonlyMap<NameRole, EventSet>;
}

/** The facet that has, for each name, the events in which it has a role of its own. A speaker acts. */
const FACET_OF = {
  actor: 'name-actor',
  object: 'name-object',
  party: 'name-party',
  place: 'place',
  conference: 'name-conference',
} as const satisfies Partial<Record<NameRole, Facet>>;

/** What is told of several mentions adds up. What has no role of its own is a party, as a country of the event, or is named only. */
async function eventsOf(id: string): Promise<Had> {
  const none = EventSet.of([], await allNumbers());
  const of = async (facet: Facet) => (await termSets(facet)).get(id) ?? none;
  const all = await of('name');
  const byRole = new Map<NameRole, EventSet>();
  for (const [role, facet] of Object.entries(FACET_OF) as [keyof typeof FACET_OF, Facet][])
    byRole.set(role, (await of(facet)).and(all));
  const without = all.without(EventSet.any([...byRole.values()], await allNumbers()));
  const parties = without.and(await of('country'));
  byRole.set('party', EventSet.any([byRole.get('party') ?? none, parties], await allNumbers()));
  return { all, byRole: byRole.set('named', without.without(parties)) };
}

/** The years, each with how many events are counted in it, and how many of them stand out. */
async function yearsOf(events: EventSet): Promise<NameDetail['years']> {
  const { atDay, key } = await eventColumns();
  const byYear = new Map<number, { count: number; key: number }>();
  const yearOf = yearsOfDays();
  for (const place of events.places()) {
    const year = yearOf(atDay[place] as number);
    const known = byYear.get(year) ?? { count: 0, key: 0 };
    known.count += 1;
    if (key.hasAt(place)) known.key += 1;
    byYear.set(year, known);
  }
  const years = [...byYear.keys()].sort((a, b) => a - b);
  return years.map((year, i) => {
    const before = years[i - 1];
    const counts = byYear.get(year) ?? { count: 0, key: 0 };
    return { year, ...counts, afterGap: before !== undefined && year > before + 1 };
  });
}

const DAY = 86_400_000;

/** The year of a day, as EDTF counts it. Days mostly come one after the other: the year of the last one is looked at first. (Each as a date would take longer than all the rest.) */
function yearsOfDays(): (day: number) => number {
  let [year, first, next] = [0, 0, 0];
  return (day) => {
    if (day < first || day >= next) {
      year = new Date(day * DAY).getUTCFullYear();
      [first, next] = [year, year + 1].map((one) => new Date(0).setUTCFullYear(one, 0, 1) / DAY) as [
        number,
        number,
      ];
    }
    return year;
  };
}

/** Some events of a name, with its roles in each. */
async function summaries(numbers: readonly number[], { byRole }: Had): Promise<NameEvent[]> {
  const rows = await database().event.findMany({
    where: { number: { in: [...numbers] } },
    include: SUMMARY_INCLUDE,
    orderBy: { number: 'asc' },
  });
  return rows.map((row) => ({
    event: summaryOf(row),
    roles: NAME_ROLES.filter((role) => byRole.get(role)?.has(row.number)),
  }));
}

/**
 * In which events does a name have a part, and which? Their counts, their years, and a part of those of one role.
 * @param asked the role (null for all) and the part, from 1; the nearest where there is none of that number
 */
export async function nameEvents(
  id: string,
  asked: { role: NameRole | null; part: number },
): Promise<Pick<NameDetail, 'roles' | 'years' | 'list'>> {
  const { role } = asked;
  const had = await eventsOf(id);
  const listed = role === null ? had.all : had.byRole.get(role);
  const numbers = listed?.numbers() ?? new Int32Array();
  const of = Math.max(1, Math.ceil(numbers.length / LENGTH));
  const number = Math.min(Math.max(asked.part, 1), of);
  return {
    roles: NAME_ROLES.map((one) => ({ role: one, count: had.byRole.get(one)?.size ?? 0 })).filter(
      ({ count }) => count > 0,
    ),
    years: await yearsOf(had.all),
    list: {
      ...{ role, total: numbers.length, part: { number, of } },
      events: await summaries([...numbers.subarray((number - 1) * LENGTH, number * LENGTH)], had),
    },
  };
}
