import 'server-only';
import { database } from '@/lib/db';
import { Locator } from '@/lib/schema/knowledge-base';
import { EntityKind, EventStatus, ParticipantRole, PloverType } from '@/lib/schema/vocabulary';
import { isoDay } from '@/lib/time/day';
import type { Prisma } from '@/prisma/generated/client';
import { SUMMARY_INCLUDE, summaryOf } from './event-row';
import { DateView } from './event-view';
import { eventWhere } from './event-where';
import type { ExportEvent, ExportPassage } from './export-view';
import type { EventFilters } from './filters';
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

/** What is known of the events that fit, or of those chosen, with all the passages they rest on? */
export async function exportEvents(wanted: EventFilters | { ids: string[] }): Promise<ExportEvent[]> {
  const rows = await database().event.findMany({
    where: 'ids' in wanted ? { id: { in: wanted.ids } } : eventWhere(wanted),
    include: INCLUDE,
    orderBy: [{ earliestDay: 'asc' }, { latestDay: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    ...summaryOf(row),
    ploverType: PloverType.nullable().parse(row.ploverType),
    conference: row.conference,
    parties: row.countries.map(({ entity }) => entity),
    passages: row.mentions.map(passageOf),
  }));
}
