import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { DerivationStep, Precision } from '@/lib/schema/day';
import { EventStatus } from '@/lib/schema/vocabulary';
import { dayNumber, isoDay } from '@/lib/time/day';
import type { Prisma } from '@/prisma/generated/client';
import type { RoundView } from '../list-rounds';
import { lineOfWords, WORDS_INCLUDE } from './line-of-words';
import { roundOfMention } from './round-of-mention';
import type { RoundLine } from './view';

const INCLUDE = {
  ...WORDS_INCLUDE,
  participants: {
    include: { entity: { select: { id: true, country: true } } },
    orderBy: { ordinal: 'asc' },
  },
} satisfies Prisma.MentionInclude;
type MentionRow = Prisma.MentionGetPayload<{ include: typeof INCLUDE }>;

const ACTING = ['actor', 'speaker', 'party'];

/** The mentions that may be of one of the rounds, in the order of the documents. */
function readMentions(rounds: readonly RoundView[]): Promise<MentionRow[]> {
  return database().mention.findMany({
    where: {
      OR: [
        { basis: { contains: '"round.section"' } },
        { basis: { contains: '"round.named"' } },
        { eventId: { in: rounds.map(({ eventId }) => eventId) } },
        ...rounds.map(({ earliest, latest }) => ({
          earliestDay: { gte: dayNumber(earliest) },
          latestDay: { lte: dayNumber(latest) },
        })),
      ],
    },
    include: INCLUDE,
    orderBy: [{ documentId: 'asc' }, { start: 'asc' }, { id: 'asc' }],
  });
}

/** What was done and said at the rounds of a conference? Every mention of an event that is of one of them, in the order of the documents. */
export async function actLines(rounds: readonly RoundView[]): Promise<RoundLine[]> {
  const numberOf = new Map(rounds.map(({ eventId, round }) => [eventId, round]));
  return (await readMentions(rounds)).flatMap((row): RoundLine[] => {
    const placed = {
      earliest: isoDay(row.earliestDay),
      latest: isoDay(row.latestDay),
      precision: Precision.parse(row.precision),
      basis: z.array(DerivationStep).parse(JSON.parse(row.basis)),
    };
    const round = numberOf.get(row.eventId) ?? roundOfMention(placed, rounds);
    if (round === null) return [];
    return [
      {
        ...lineOfWords(row).line,
        eventId: row.eventId,
        status: EventStatus.parse(row.status),
        round,
        passageId: row.passageId,
        actors: actorsOf(row),
      },
    ];
  });
}

/** Those who act: states, and the states of persons and organisations that act. */
function actorsOf({ participants }: MentionRow): string[] {
  const acting = participants.filter(({ role }) => ACTING.includes(role));
  return [
    ...new Set(acting.flatMap(({ entity: { id, country } }) => (country === null ? [id] : [id, country]))),
  ];
}
