import 'server-only';
import { database } from '@/lib/db';
import type { Prisma } from '@/prisma/generated/client';
import type { PositionView } from './position-view';
import { lineOfWords, WORDS_INCLUDE } from './rounds/line-of-words';

const INCLUDE = {
  ...WORDS_INCLUDE,
  countries: { select: { entityId: true }, orderBy: { ordinal: 'asc' } },
} satisfies Prisma.PositionInclude;

/** What did the parties hold? Positions in the order in which a reader wants them: the cells of tables first, then running text, by document and place. */
export async function positionsWhere(where: Prisma.PositionWhereInput): Promise<PositionView[]> {
  const rows = await database().position.findMany({
    where,
    include: INCLUDE,
    orderBy: [{ documentId: 'asc' }, { start: 'asc' }, { id: 'asc' }],
  });
  const views = rows.map((row): PositionView => {
    const { start: _start, continued: _continued, ...line } = lineOfWords(row).line;
    return {
      ...line,
      eventId: row.eventId,
      conference: row.conferenceId,
      round: row.round,
      countries: row.countries.map(({ entityId }) => entityId),
      quote: row.quote,
      start: row.start,
      end: row.end,
    };
  });
  return views.sort((a, b) => Number(b.fromTable) - Number(a.fromTable));
}

/** One position; null when there is none of that id. */
export async function positionById(id: string): Promise<PositionView | null> {
  return (await positionsWhere({ id }))[0] ?? null;
}
