import type { Span } from '@/lib/schema/span';
import type { EventType } from '@/lib/schema/vocabulary';
import type { AnnotatedDocument } from './context';
import { statesMeant } from './sides';

/** Kinds of happening that lie between two sides, so that where one is named the other takes part, said or not. */
const BETWEEN_TWO = new Set<EventType>([
  'agreement',
  'aid',
  'conflict',
  'demand',
  'diplomatic-relations',
  'inspection',
  'meeting',
  'proposal',
  'sanction',
  'talks',
  'visit',
]);
/** Triggers of other kinds for which the same holds: a crisis is one between states. */
const TRIGGERS = new Set(['crisis', 'pass-resolution']);
/** Who comes second must not come near to who comes first. */
const LEAD = 1.3;

/**
 * Adds the other side of a happening between two of which the clause names one: the state that the passage, and with it the document, sets beside the
 * one named. Example: in a paper on India and Pakistan `2003年4月瓦傑帕伊伸出「友誼之手」` is held out to Pakistan. Nobody where several come into
 * question.
 * @param parties those found so far
 */
export function withOtherSide(
  document: AnnotatedDocument,
  clause: Span,
  { type, triggerId }: { readonly type: EventType; readonly triggerId: string | null },
  parties: readonly string[],
): readonly string[] {
  if (!BETWEEN_TWO.has(type) && !TRIGGERS.has(triggerId ?? '')) return parties;
  const states = parties.filter((party) => /^[A-Z]{3}$/.test(party));
  if (states.length > 1 || (states.length > 0 && parties.length > 1)) return parties;
  const ranked = statesMeant(document, clause, parties);
  return [...parties, ...leading(ranked, states.length === 1 ? 1 : 2)];
}

/** The first of a ranking, as far as they lead clearly. */
function leading(ranked: readonly (readonly [string, number])[], count: number): string[] {
  for (let n = count; n > 0; n -= 1) {
    const last = ranked[n - 1];
    const next = ranked[n];
    if (last && (!next || last[1] >= next[1] * LEAD)) return ranked.slice(0, n).map(([party]) => party);
  }
  return [];
}
