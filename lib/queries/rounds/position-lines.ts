import 'server-only';
import { database } from '@/lib/db';
import { lineOfWords, WORDS_INCLUDE } from './line-of-words';
import type { RoundLine } from './view';

/** A position as a line; without a round where the passage tells of later days than the round whose heading it stands under. */
export type PositionLine = Omit<RoundLine, 'round'> & { round: number | null };

/** What did the parties of a conference hold? Every position, in the order of the documents. */
export async function positionLines(conferenceId: string): Promise<PositionLine[]> {
  const rows = await database().position.findMany({
    where: { conferenceId },
    include: { ...WORDS_INCLUDE, countries: { orderBy: { ordinal: 'asc' } } },
    orderBy: [{ documentId: 'asc' }, { start: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    ...lineOfWords(row).line,
    eventId: null,
    status: null,
    round: row.round,
    passageId: row.passageId,
    actors: row.countries.map(({ entityId }) => entityId),
  }));
}
