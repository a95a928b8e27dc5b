import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { SUMMARY_INCLUDE, summaryOf } from '../event-row';
import { numberBeside } from '../sets/event-columns';
import { NearEvent } from './view';

/** How many are shown, and how many places of the list away those of the same days are looked for. */
const SHOWN = 5;
const PLACES = 500;
/** Of so many of its passages near misses are looked for. */
const PASSAGES = 500;

const EvidenceList = NearEvent.shape.evidence;
const OTHER = { select: { eventId: true, words: true } } as const;
type Found = Pick<NearEvent, 'why' | 'words' | 'evidence'>;

/** The events with whose passages one of this event was all but put together, the nearest first. */
async function nearMisses(eventId: string): Promise<Map<string, Found>> {
  const mentions = await database().mention.findMany({
    where: { eventId },
    select: { id: true },
    take: PASSAGES,
  });
  const ids = { in: mentions.map(({ id }) => id) };
  // By the ids both indexes are used; by the event of each every decision would be looked at.
  const rows = await database().mergeDecision.findMany({
    where: { verdict: 'different', OR: [{ firstMentionId: ids }, { secondMentionId: ids }] },
    include: { firstMention: OTHER, secondMention: OTHER },
    orderBy: [{ score: 'desc' }, { id: 'asc' }],
  });
  const found = new Map<string, Found>();
  for (const { firstMention, secondMention, evidence } of rows) {
    const isFirst = firstMention.eventId === eventId;
    const [own, other] = isFirst ? [firstMention, secondMention] : [secondMention, firstMention];
    if (other.eventId === eventId || found.has(other.eventId)) continue;
    found.set(other.eventId, {
      why: 'near-miss',
      words: [own.words, other.words],
      evidence: EvidenceList.parse(JSON.parse(evidence)),
    });
  }
  return found;
}

/** The events whose days meet those of this one and which share a state with it; those that share the most first. */
async function onSameDays(number: number): Promise<string[]> {
  const [first, last] = [await numberBeside(number, -PLACES), await numberBeside(number, PLACES)];
  const rows = await database().$queryRaw<{ id: string }[]>`
    WITH "own" AS (SELECT * FROM "Event" WHERE "number" = ${number})
    SELECT e."id" FROM "own" CROSS JOIN "EventTerm" o INDEXED BY "EventTerm_number_facet_idx" CROSS JOIN "EventTerm" t CROSS JOIN "Event" e
    WHERE o."number" = ${number} AND o."facet" = 'country' AND t."facet" = 'country' AND t."value" = o."value"
      AND t."number" BETWEEN ${first} AND ${last} AND t."number" <> ${number} AND e."number" = t."number"
      AND e."earliestDay" <= "own"."latestDay" AND e."latestDay" >= "own"."earliestDay"
    GROUP BY e."number" ORDER BY e."type" = "own"."type" DESC, count(*) DESC, abs(e."atDay" - "own"."atDay"), e."number" LIMIT ${SHOWN}`;
  return rows.map(({ id }) => id);
}

/** Which other events may be the same as this one? Those that came near to being put together with it first, then those of the same days. */
export async function nearEvents({ id, number }: { id: string; number: number }): Promise<NearEvent[]> {
  const [misses, beside] = await Promise.all([nearMisses(id), onSameDays(number)]);
  const ids = [...new Set([...misses.keys(), ...beside])].slice(0, SHOWN);
  const rows = await database().event.findMany({ where: { id: { in: ids } }, include: SUMMARY_INCLUDE });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return z.array(NearEvent).parse(
    ids.flatMap((other) => {
      const row = byId.get(other);
      const found: Found = misses.get(other) ?? { why: 'same-days', words: [], evidence: [] };
      return row === undefined ? [] : [{ ...summaryOf(row), ...found }];
    }),
  );
}
