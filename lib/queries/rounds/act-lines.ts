import 'server-only';
import { database } from '@/lib/db';
import { EventStatus } from '@/lib/schema/vocabulary';
import type { Prisma } from '@/prisma/generated/client';
import { lineOfWords, WORDS_INCLUDE } from './line-of-words';
import type { RoundLine } from './view';

const MENTION = {
  include: {
    ...WORDS_INCLUDE,
    participants: {
      include: { entity: { select: { id: true, country: true } } },
      orderBy: { ordinal: 'asc' },
    },
  },
} satisfies Prisma.MentionDefaultArgs;
type MentionRow = Prisma.MentionGetPayload<typeof MENTION>;

const ACTING = ['actor', 'speaker', 'party'];

/** An act as a line; `closes`: its words tell how a gathering ended or what came out of it. */
export type ActLine = RoundLine & { closes: boolean };

/** What was done and said at the rounds of a conference? Every mention of an event that is of one of them, in the order of the documents. */
export async function actLines(conferenceId: string): Promise<ActLine[]> {
  const rows = await database().roundMention.findMany({
    where: { conferenceId, role: 'act' },
    include: { mention: MENTION },
    orderBy: [{ mention: { documentId: 'asc' } }, { mention: { start: 'asc' } }, { mentionId: 'asc' }],
  });
  return rows.map(({ mention, round, closes }) => ({
    ...lineOfWords(mention).line,
    eventId: mention.eventId,
    status: EventStatus.parse(mention.status),
    round,
    closes,
    passageId: mention.passageId,
    actors: actorsOf(mention),
  }));
}

/** Those who act: states, and the states of persons and organisations that act. */
function actorsOf({ participants }: MentionRow): string[] {
  const acting = participants.filter(({ role }) => ACTING.includes(role));
  return [
    ...new Set(acting.flatMap(({ entity: { id, country } }) => (country === null ? [id] : [id, country]))),
  ];
}
