import 'server-only';
import { database } from '@/lib/db';
import { Locator } from '@/lib/schema/knowledge-base';
import { EntityKind, EventStatus, ParticipantRole, PloverType } from '@/lib/schema/vocabulary';
import { isoDay } from '@/lib/time/day';
import { Prisma } from '@/prisma/generated/client';
import { SUMMARY_INCLUDE, summaryOf } from './event-row';
import { DateView } from './event-view';
import type { ExportEvent, ExportPassage } from './export-view';
import type { EventFilters } from './filters';
import { inPortions } from './in-portions';
import { eventCondition } from './matching';
import { passageHref } from './passage-link';

const NAMED = { id: true, nameZh: true, nameEn: true } as const;

const INCLUDE = {
  ...SUMMARY_INCLUDE,
  countries: { include: { entity: { select: NAMED } }, orderBy: { ordinal: 'asc' } },
  conference: { select: NAMED },
  mentions: {
    include: {
      passage: { select: { locator: true } },
      participants: {
        include: { entity: { select: { ...NAMED, kind: true, country: true } } },
        orderBy: { ordinal: 'asc' },
      },
    },
    orderBy: [{ documentId: 'asc' }, { start: 'asc' }],
  },
} satisfies Prisma.EventInclude;

type Row = Prisma.EventGetPayload<{ include: typeof INCLUDE }>;

function passageOf(mention: Row['mentions'][number]): ExportPassage {
  const { documentId, start, end, quote, titleZh, titleEn, dateText } = mention;
  return {
    ...DateView.parse({
      ...mention,
      earliest: isoDay(mention.earliestDay),
      latest: isoDay(mention.latestDay),
    }),
    mentionId: mention.id,
    documentId,
    start,
    end,
    quote,
    href: passageHref(documentId, start, end, quote),
    locator: Locator.parse(JSON.parse(mention.passage.locator)),
    titleZh,
    titleEn,
    status: EventStatus.parse(mention.status),
    dateText,
    participants: mention.participants.map(({ entity, role }) => ({
      ...entity,
      kind: EntityKind.parse(entity.kind),
      role: ParticipantRole.parse(role),
    })),
  };
}

/** The ids of what is wanted, in the order of the lists. */
async function idsOf(wanted: EventFilters | { ids: string[] }): Promise<string[]> {
  const where =
    'ids' in wanted
      ? Prisma.sql`"id" IN (${Prisma.join(wanted.ids)})`
      : ((await eventCondition(wanted)) ?? Prisma.sql`1`);
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Event" WHERE ${where} ORDER BY "number"`;
  return rows.map(({ id }) => id);
}

/** What is known of the events that fit, or of those chosen, with all the passages they rest on? */
export async function exportEvents(wanted: EventFilters | { ids: string[] }): Promise<ExportEvent[]> {
  return inPortions(await idsOf(wanted), async (ids) => {
    const rows = await database().event.findMany({
      where: { id: { in: ids } },
      include: INCLUDE,
      orderBy: { number: 'asc' },
    });
    return rows.map(exportOf);
  });
}

function exportOf(row: Row): ExportEvent {
  return {
    ...summaryOf(row),
    ploverType: PloverType.nullable().parse(row.ploverType),
    conference: row.conference,
    parties: row.countries.map(({ entity }) => entity),
    passages: row.mentions.map(passageOf),
  };
}
