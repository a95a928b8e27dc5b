import 'server-only';
import { database } from '@/lib/db';
import { EventStatus } from '@/lib/schema/vocabulary';
import type { Prisma } from '@/prisma/generated/client';
import { passageHref } from '../passage-link';
import { lineOfWords, WORDS_INCLUDE } from './line-of-words';
import type { LineView } from './view';

type Outcome = LineView & { round: number };
type MentionRow = Prisma.MentionGetPayload<{ include: typeof WORDS_INCLUDE }>;

/** What sentences that name a round of a conference tell of its outcome, whatever they date it by; with the round's number. */
export async function toldOutcomes(conferenceId: string): Promise<Outcome[]> {
  const rows = await database().roundMention.findMany({
    where: { conferenceId, role: 'outcome' },
    include: { mention: { include: WORDS_INCLUDE } },
    orderBy: [{ mention: { documentId: 'asc' } }, { mention: { start: 'asc' } }],
  });
  return rows.map(({ mention, round, end }) => ({ ...lineUpTo(mention, end), round }));
}

/** A mention as a line, with the clause behind it up to a place in the raw text. */
function lineUpTo(row: MentionRow, last: number | null): LineView {
  const { line, passage, rawAt, end } = lineOfWords(row);
  const told = { ...line, eventId: row.eventId, status: EventStatus.parse(row.status) };
  if (last === null) return told;
  const { id, rawText } = row.document;
  const behind = passage.slice(end, rawAt.findLastIndex((at) => at < last) + 1);
  const href = passageHref(id, row.start, last, rawText.slice(row.start, last));
  return { ...told, text: line.text + behind, href };
}
