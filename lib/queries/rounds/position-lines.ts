import 'server-only';
import { database } from '@/lib/db';
import { lineOfWords, WORDS_INCLUDE } from './line-of-words';
import type { RoundLine } from './view';

/** What did the parties hold at the rounds of a conference? Every position, in the order of the documents. */
export async function positionLines(conferenceId: string): Promise<RoundLine[]> {
  const rows = await database().position.findMany({
    where: { conferenceId },
    include: { ...WORDS_INCLUDE, countries: { orderBy: { ordinal: 'asc' } } },
    orderBy: [{ documentId: 'asc' }, { start: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap((row) =>
    row.round === null
      ? []
      : [
          {
            ...lineOfWords(row).line,
            eventId: null,
            status: null,
            round: row.round,
            passageId: row.passageId,
            actors: row.countries.map(({ entityId }) => entityId),
          },
        ],
  );
}
