import 'server-only';
import { database } from '@/lib/db';
import { CslItem } from '@/lib/schema/knowledge-base';
import { isoDay } from '@/lib/time/day';
import type { Document } from '@/prisma/generated/client';
import { titleOf } from './document-title';
import { countTerms } from './facet-counts';
import { NO_FILTERS } from './filters';
import { memoised } from './memoised';
import type { SourceSummary } from './source-view';

/** How much a document tells. */
export type Told = Pick<SourceSummary, 'events' | 'mentions'>;

const told = memoised(async (): Promise<Map<string, Told>> => {
  const [rows, events] = await Promise.all([
    database().$queryRaw<{ documentId: string; mentions: number | bigint }[]>`
      SELECT documentId, count(*) AS mentions FROM "Mention" GROUP BY documentId`,
    countTerms(NO_FILTERS),
  ]);
  const ofDocuments = events.get('document');
  return new Map(
    rows.map(({ documentId, mentions }) => [
      documentId,
      { events: ofDocuments?.get(documentId) ?? 0, mentions: Number(mentions) },
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
