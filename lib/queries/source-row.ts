import 'server-only';
import { database } from '@/lib/db';
import { CslItem } from '@/lib/schema/knowledge-base';
import { isoDay } from '@/lib/time/day';
import type { Document } from '@/prisma/generated/client';
import { titleOf } from './document-title';
import { memoised } from './memoised';
import type { SourceSummary } from './source-view';

/** How much a document tells. */
export type Told = Pick<SourceSummary, 'events' | 'mentions'>;

const told = memoised(async (): Promise<Map<string, Told>> => {
  const rows = await database().$queryRaw<
    { documentId: string; events: number | bigint; mentions: number | bigint }[]
  >`SELECT documentId, count(DISTINCT eventId) AS events, count(*) AS mentions FROM "Mention" GROUP BY documentId`;
  return new Map(
    rows.map(({ documentId, events, mentions }) => [
      documentId,
      { events: Number(events), mentions: Number(mentions) },
    ]),
  );
});

/** How much do the documents tell? By id; one that tells nothing is absent. They are counted where they lie: a long document has tens of thousands. */
export const toldByDocument = () => told(undefined);

/** A row as the view of it, with how much it tells. */
export function sourceOf(
  row: Document,
  { events, mentions }: Told = { events: 0, mentions: 0 },
): SourceSummary {
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
    events,
    mentions,
  };
}
