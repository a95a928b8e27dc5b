import 'server-only';
import { CslItem } from '@/lib/schema/knowledge-base';
import { isoDay } from '@/lib/time/day';
import type { Prisma } from '@/prisma/generated/client';
import { titleOf } from './document-title';
import type { SourceSummary } from './source-view';

/** What of a document is read to summarise it. */
export const SOURCE_INCLUDE = { mentions: { select: { eventId: true } } } satisfies Prisma.DocumentInclude;

type SourceRow = Prisma.DocumentGetPayload<{ include: typeof SOURCE_INCLUDE }>;

/** A row with its mentions as the view of it. */
export function sourceOf(row: SourceRow): SourceSummary {
  const { documentDate, earliestDay, latestDay } = row;
  const dated = documentDate !== null && earliestDay !== null && latestDay !== null;
  return {
    id: row.id,
    title: titleOf(row),
    fileName: row.fileName,
    csl: CslItem.parse(JSON.parse(row.csl)),
    date: dated ? { edtf: documentDate, earliest: isoDay(earliestDay), latest: isoDay(latestDay) } : null,
    repeats: row.repeats,
    characters: row.rawText.length,
    events: new Set(row.mentions.map(({ eventId }) => eventId)).size,
    mentions: row.mentions.length,
  };
}
