import { grouped } from '@/lib/grouped';
import type { Doubt } from '@/lib/schema/doubt';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { DOUBT_RULES, type Known } from './rules';

/** No reading is beyond doubt: where nothing else is known, the more important event is looked at first. */
const ALWAYS = 0.05;

/** What makes one doubt an event, and how far: from 0 to 1. */
export interface Doubted {
  readonly doubts: readonly Doubt[];
  readonly doubt: number;
}

/** Titles that say no more than the kind, by where the passage stands that they were made of. */
const UNTITLED = 'title.kind';
const placeOf = (documentId: string | null, start: number | undefined) => `${start} ${documentId}`;

/**
 * What makes one doubt each event? Reasons are taken as independent of each other, so that each takes its share of what the others have left of certainty:
 * `doubt = 1 − (1 − 0.05) · Π (1 − weight)`.
 * @param asked the ids of the events that are asked of; null for all
 * @returns by the id of the event
 */
export function doubtsOfEvents(
  kb: KnowledgeBase,
  asked: ReadonlySet<string> | null = null,
): ReadonlyMap<string, Doubted> {
  const of = <T extends { eventId: string }>(list: readonly T[]) =>
    asked === null ? list : list.filter(({ eventId }) => asked.has(eventId));
  const told = of(kb.mentions);
  const mentions = grouped(told, ({ eventId }) => eventId);
  // The event of a passage that is not asked of is none of those.
  const eventOf = new Map(told.map(({ id, eventId }) => [id, eventId]));
  const joins = grouped(
    of(kb.mergeDecisions).filter(({ verdict }) => verdict === 'same'),
    ({ eventId }) => eventId,
  );
  const apart = kb.mergeDecisions
    .filter(({ verdict }) => verdict === 'different')
    .map(({ mentionIds, score }) => ({ ids: [...new Set(mentionIds.map((id) => eventOf.get(id)))], score }))
    // Two passages of one event may be one by way of a third.
    .filter(({ ids }) => ids.length > 1)
    .flatMap(({ ids, score }) => ids.map((eventId) => ({ eventId, score })));
  const misses = grouped(apart, ({ eventId }) => eventId);
  const contradictions = grouped(
    kb.contradictions.flatMap((contradiction) => {
      const claimed = contradiction.claims.map(({ mentionId }) => eventOf.get(mentionId ?? ''));
      return [...new Set([contradiction.eventId, ...claimed])].map((id) => ({ id, contradiction }));
    }),
    ({ id }) => id,
  );
  const untitled = new Set(
    kb.diagnostics.flatMap(({ rule, documentId, span }) =>
      rule === UNTITLED ? placeOf(documentId, span?.start) : [],
    ),
  );
  const against = grouped(
    kb.edits.filter(({ isAgainst }) => isAgainst),
    ({ eventId }) => eventId,
  );
  const machineRead = new Set(kb.passages.filter((one) => one.isMachineRead).map(({ id }) => id));
  return new Map(
    (asked === null ? kb.events : kb.events.filter(({ id }) => asked.has(id))).map((event) => {
      const own = mentions.get(event.id) ?? [];
      const known: Known = {
        ...{ event, mentions: own, machineRead },
        joins: (joins.get(event.id) ?? []).map(({ score }) => score),
        misses: (misses.get(event.id) ?? []).map(({ score }) => score),
        contradictions: (contradictions.get(event.id) ?? []).map(({ contradiction }) => contradiction),
        against: against.get(event.id)?.length ?? 0,
        untitled: own.filter(({ documentId, span }) => untitled.has(placeOf(documentId, span.start))).length,
      };
      return [event.id, doubted(known)];
    }),
  );
}

function doubted(known: Known): Doubted {
  const doubts = DOUBT_RULES.flatMap(({ rule, weight, count: countOf }): Doubt[] => {
    const count = countOf(known);
    return count > 0 ? [{ rule, weight, count }] : [];
  });
  const certain = doubts.reduce((left, { weight }) => left * (1 - weight), 1 - ALWAYS);
  return { doubts, doubt: 1 - certain };
}
