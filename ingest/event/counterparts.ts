import type { Span } from '@/lib/schema/span';
import type { EventType } from '@/lib/schema/vocabulary';
import { matchForm } from '@/lib/text/match-form';
import type { AnnotatedDocument } from './context';
import { statesMeant } from './sides';
import type { TriggerHit } from './triggers';

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
/** Triggers of other kinds for which the same holds: a resolution is about states, an accusation against one. */
const TRIGGERS = new Set(['pass-resolution', 'accuse', 'withdraw-troops']);
/** Nouns for which the same holds whatever is told of them: a crisis is one between states. */
const NOUNS = new RegExp(
  matchForm('危機|高峰會|停火|和談|和約|邊界|邊境|停戰|公報|(?:聯合|共同)(?:聲明|宣言)'),
);
/** Kinds that the nouns make such a happening. */
const NAMED_IN = new Set<EventType>(['incident', 'exercise', 'policy', 'threat', 'statement']);
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
  { type, trigger }: { readonly type: EventType; readonly trigger: TriggerHit | null },
  parties: readonly string[],
): readonly string[] {
  const isBetween = BETWEEN_TWO.has(type) || TRIGGERS.has(trigger?.row.id ?? '');
  const said = document.form.slice(clause.start, trigger?.span.end ?? clause.end);
  if (!isBetween && !(NAMED_IN.has(type) && NOUNS.test(said))) return parties;
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
