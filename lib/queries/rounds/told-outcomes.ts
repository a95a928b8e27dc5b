import 'server-only';
import { database } from '@/lib/db';
import { EventStatus } from '@/lib/schema/vocabulary';
import type { Prisma } from '@/prisma/generated/client';
import type { RoundView } from '../list-rounds';
import { passageHref } from '../passage-link';
import { lineOfWords, WORDS_INCLUDE } from './line-of-words';
import { CAME_OF_IT_WORDS, outcomeBehind, outcomeOfRound } from './outcome';
import type { LineView } from './view';

type Outcome = LineView & { round: number };
type MentionRow = Prisma.MentionGetPayload<{ include: typeof WORDS_INCLUDE }>;

/** What sentences that name a round tell of its outcome, whatever they date it by; with the round's number. */
export async function toldOutcomes(rounds: readonly RoundView[]): Promise<Outcome[]> {
  const numberOf = new Map(rounds.map(({ eventId, round }) => [eventId, round]));
  const rows = await database().mention.findMany({
    where: {
      status: { not: 'planned' },
      passage: { kind: { not: 'table-cell' } },
      OR: [
        { eventId: { in: [...numberOf.keys()] } },
        ...CAME_OF_IT_WORDS.map((words) => ({ quote: { contains: words } })),
      ],
    },
    include: WORDS_INCLUDE,
    orderBy: [{ documentId: 'asc' }, { start: 'asc' }],
  });
  return rows.flatMap((row): Outcome[] => {
    const held = numberOf.get(row.eventId);
    return held === undefined ? inWords(row, [...numberOf.values()]) : behind(row, held);
  });
}

/** A mention as a line, with its place in its passage. */
function actIn(row: MentionRow) {
  const placed = lineOfWords(row);
  return { ...placed, line: { ...placed.line, eventId: row.eventId, status: EventStatus.parse(row.status) } };
}

/** A clause that tells an outcome, in a sentence that names one of the rounds before it. */
function inWords(row: MentionRow, rounds: readonly number[]): Outcome[] {
  const { line, passage, at, end } = actIn(row);
  const round = outcomeOfRound(passage, at, end);
  return round !== null && rounds.includes(round) ? [{ ...line, round }] : [];
}

/** A telling of the round with the clause behind it that goes on with the outcome. */
function behind(row: MentionRow, round: number): Outcome[] {
  const { line, passage, rawAt, end } = actIn(row);
  const length = outcomeBehind(passage, end);
  const last = rawAt[end + length - 1];
  if (length === 0 || last === undefined) return [];
  const { id, rawText } = row.document;
  const href = passageHref(id, row.start, last + 1, rawText.slice(row.start, last + 1));
  return [{ ...line, text: line.text + passage.slice(end, end + length), href, round }];
}
