import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { isoDay } from '@/lib/time/day';
import { SUMMARY_INCLUDE, summaryOf } from '../event-row';
import { remembered } from '../remembered';
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

const Row = z.object({
  number: z.coerce.number(),
  atDay: z.coerce.number(),
  isKey: z.coerce.boolean(),
  roles: z.string().nullable(),
});

/** A speaker acts; what is told of several mentions adds up. What has no role of its own is named, or takes part in a way the text does not tell. */
const eventsOf = remembered(async (id: string): Promise<Had[]> => {
  const rows = await database().$queryRaw<unknown[]>`
    SELECT e."number", e."atDay", e."isKey", (
      SELECT group_concat(DISTINCT "role") FROM (
        SELECT CASE p."role" WHEN 'speaker' THEN 'actor' ELSE p."role" END AS "role"
        FROM "MentionParticipant" p JOIN "Mention" m ON m."id" = p."mentionId"
        WHERE m."eventId" = e."id" AND p."entityId" = ${id}
        UNION ALL SELECT 'place' FROM "Mention" m WHERE m."eventId" = e."id" AND m."placeId" = ${id}
        UNION ALL SELECT 'conference' WHERE e."conferenceId" = ${id}
        UNION ALL SELECT 'country' FROM "EventCountry" c WHERE c."eventId" = e."id" AND c."entityId" = ${id}
      )) AS "roles"
    FROM "EventTerm" t JOIN "Event" e ON e."number" = t."number"
    WHERE t."facet" = 'name' AND t."value" = ${id} ORDER BY e."number"`;
  return rows.map((row) => {
    const { number, atDay, isKey, roles } = Row.parse(row);
    return { number, year: Number(isoDay(atDay).slice(0, 4)), isKey, roles: rolesIn(roles) };
  });
}, KEPT);

function rolesIn(told: string | null): NameRole[] {
  const words = new Set(told?.split(','));
  const own = NAME_ROLES.filter((role) => words.has(role));
  if (own.length > 0) return own;
  return words.has('country') ? ['party'] : ['named'];
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
