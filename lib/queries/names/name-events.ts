import 'server-only';
import { database } from '@/lib/db';
import { isoDay } from '@/lib/time/day';
import { SUMMARY_INCLUDE, summaryOf } from '../event-row';
import { memoised } from '../memoised';
import { NAME_ROLES, type NameDetail, type NameEvent, type NameRole } from './view';

/** How many events one part of the list has. */
const LENGTH = 30;

/** An event that has to do with a name, by its place in the order of the lists. */
interface Had {
  number: number;
  year: number;
  isKey: boolean;
  roles: NameRole[];
}

/** How many names' events are kept: those of one are many. */
const KEPT = 16;

/** An event, and one thing that its name has to do with it. */
type Told = { eventId: string; role: string };

/** What the tables say of an entity's part in events: as one who takes part, as the place, as one of the countries. A speaker acts. */
function toldOf(id: string): Promise<Told[]> {
  return database().$queryRaw<Told[]>`
    SELECT DISTINCT m."eventId", CASE p."role" WHEN 'speaker' THEN 'actor' ELSE p."role" END AS "role"
    FROM "MentionParticipant" p CROSS JOIN "Mention" m WHERE p."entityId" = ${id} AND m."id" = p."mentionId"
    UNION SELECT "eventId", 'place' FROM "Mention" WHERE "placeId" = ${id}
    UNION SELECT "eventId", 'country' FROM "EventCountry" WHERE "entityId" = ${id}
    UNION SELECT "id", 'conference' FROM "Event" WHERE "conferenceId" = ${id}`;
}

type EventRow = { id: string; number: bigint; atDay: bigint; isKey: bigint | boolean };

/** What is told of several mentions adds up. What has no role of its own is named, or takes part in a way the text does not tell. */
const eventsOf = memoised(async (id: string): Promise<Had[]> => {
  const [events, told] = await Promise.all([
    database().$queryRaw<EventRow[]>`
      SELECT e."id", e."number", e."atDay", e."isKey" FROM "EventTerm" t CROSS JOIN "Event" e
      WHERE t."facet" = 'name' AND t."value" = ${id} AND e."number" = t."number" ORDER BY e."number"`,
    toldOf(id),
  ]);
  const roles = new Map<string, Set<string>>();
  for (const { eventId, role } of told) roles.set(eventId, (roles.get(eventId) ?? new Set()).add(role));
  return events.map((event) => ({
    number: Number(event.number),
    year: Number(isoDay(Number(event.atDay)).slice(0, 4)),
    isKey: Boolean(event.isKey),
    roles: rolesIn(roles.get(event.id) ?? new Set()),
  }));
}, KEPT);

function rolesIn(told: ReadonlySet<string>): NameRole[] {
  const own = NAME_ROLES.filter((role) => told.has(role));
  if (own.length > 0) return own;
  return told.has('country') ? ['party'] : ['named'];
}

/** The years, each with how many events are counted in it, and how many of them stand out. */
function yearsOf(events: readonly Had[]): NameDetail['years'] {
  const byYear = new Map<number, { count: number; key: number }>();
  for (const { year, isKey } of events) {
    const { count, key } = byYear.get(year) ?? { count: 0, key: 0 };
    byYear.set(year, { count: count + 1, key: key + (isKey ? 1 : 0) });
  }
  const years = [...byYear.keys()].sort((a, b) => a - b);
  return years.map((year, i) => {
    const before = years[i - 1];
    const counts = byYear.get(year) ?? { count: 0, key: 0 };
    return { year, ...counts, afterGap: before !== undefined && year > before + 1 };
  });
}

async function summaries(events: readonly Had[]): Promise<NameEvent[]> {
  const rows = await database().event.findMany({
    where: { number: { in: events.map(({ number }) => number) } },
    include: SUMMARY_INCLUDE,
    orderBy: { number: 'asc' },
  });
  const roles = new Map(events.map((event) => [event.number, event.roles]));
  return rows.map((row) => ({ event: summaryOf(row), roles: roles.get(row.number) ?? [] }));
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
  const events = await eventsOf(id);
  const listed = role === null ? events : events.filter(({ roles }) => roles.includes(role));
  const of = Math.max(1, Math.ceil(listed.length / LENGTH));
  const number = Math.min(Math.max(asked.part, 1), of);
  return {
    roles: NAME_ROLES.map((one) => ({
      role: one,
      count: events.filter(({ roles }) => roles.includes(one)).length,
    })).filter(({ count }) => count > 0),
    years: yearsOf(events),
    list: {
      ...{ role, total: listed.length, part: { number, of } },
      events: await summaries(listed.slice((number - 1) * LENGTH, number * LENGTH)),
    },
  };
}
