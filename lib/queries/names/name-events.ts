import 'server-only';
import { database } from '@/lib/db';
import { Prisma } from '@/prisma/generated/client';
import { SUMMARY_INCLUDE, summaryOf } from '../event-row';
import { memoised } from '../memoised';
import { eventColumns, total } from '../sets/event-columns';
import type { EventSet } from '../sets/event-set';
import { numbersIn } from '../sets/numbers-of';
import { termSets } from '../sets/term-sets';
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

const DAY = 86_400_000;

/** How many names' events are kept: those of one are many. */
const KEPT = 16;

/**
 * What the tables say of an entity's part in events: as one who takes part, as the place, as one of the countries. A speaker acts.
 * @returns by role, the numbers of the events
 */
async function toldOf(id: string): Promise<ReadonlyMap<string, EventSet>> {
  const ofMentions = (told: Prisma.Sql) => Prisma.sql`
    SELECT "role", json_group_array(e."number") AS "numbers" FROM (${told}) t
    CROSS JOIN "Event" e ON e."id" = t."eventId" GROUP BY "role"`;
  const parts = [
    Prisma.sql`
      SELECT CASE p."role" WHEN 'speaker' THEN 'actor' ELSE p."role" END AS "role", m."eventId"
      FROM "MentionParticipant" p CROSS JOIN "Mention" m WHERE p."entityId" = ${id} AND m."id" = p."mentionId"`,
    Prisma.sql`SELECT 'place' AS "role", "eventId" FROM "Mention" WHERE "placeId" = ${id}`,
    Prisma.sql`SELECT 'conference' AS "role", "id" AS "eventId" FROM "Event" WHERE "conferenceId" = ${id}`,
  ];
  const rows = await database().$queryRaw<{ role: string; numbers: string }[]>`
    ${Prisma.join(parts.map(ofMentions), ' UNION ALL ')}`;
  const all = await total();
  const told = new Map(rows.map(({ role, numbers }) => [role, numbersIn(numbers, all)]));
  const countries = (await termSets('country')).get(id);
  return countries === undefined ? told : told.set('country', countries);
}

/** The year of a day, as EDTF counts it. (Written out as a date, a hundred thousand days would take a tenth of a second.) */
const yearOf = (day: number) => new Date(day * DAY).getUTCFullYear();

/** What is told of several mentions adds up. What has no role of its own is named, or takes part in a way the text does not tell. */
const eventsOf = memoised(async (id: string): Promise<Had[]> => {
  const [events, told, { atDay, key }] = await Promise.all([
    termSets('name').then((names) => names.get(id)),
    toldOf(id),
    eventColumns(),
  ]);
  const had: Had[] = [];
  events?.forEach((number) => {
    had.push({
      number,
      year: yearOf(atDay[number] as number),
      isKey: key.has(number),
      roles: rolesIn((role) => told.get(role)?.has(number) === true),
    });
  });
  return had;
}, KEPT);

function rolesIn(has: (role: string) => boolean): NameRole[] {
  const own = NAME_ROLES.filter(has);
  if (own.length > 0) return own;
  return has('country') ? ['party'] : ['named'];
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
