import 'server-only';
import { isoDay } from '@/lib/time/day';
import type { Prisma } from '@/prisma/generated/client';
import { EventSummary } from './event-view';
import { TEXTS, titlesOf } from './locale-texts';

/** What of an event is read to summarise it. */
export const SUMMARY_INCLUDE = {
  titles: TEXTS,
  countries: { select: { entityId: true }, orderBy: { ordinal: 'asc' } },
  mentions: { select: { documentId: true }, orderBy: [{ documentId: 'asc' }, { start: 'asc' }] },
  _count: { select: { contradictions: true } },
} satisfies Prisma.EventInclude;

type SummaryRow = Prisma.EventGetPayload<{ include: typeof SUMMARY_INCLUDE }>;

/** A row with its relations as the view of it. */
export function summaryOf(row: SummaryRow): EventSummary {
  return EventSummary.parse({
    ...row,
    ...titlesOf(row.titles),
    earliest: isoDay(row.earliestDay),
    latest: isoDay(row.latestDay),
    countries: row.countries.map(({ entityId }) => entityId),
    documents: [...new Set(row.mentions.map(({ documentId }) => documentId))],
    mentions: row.mentions.length,
    contradicted: row._count.contradictions > 0,
  });
}
