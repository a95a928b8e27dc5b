import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { EventType } from '@/lib/schema/vocabulary';
import { type AnnotatedDocument, within } from './context';

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

const NAMING = new Set<NameHit['kind']>(['state', 'seat', 'person', 'group', 'organisation']);
/** A name counts so much less with every name that stands between it and the clause. */
const FADING = 0.9;
/** What the whole document names counts so much beside what stands just before. */
const DOCUMENT_WEIGHT = 3;
/** The other side must lead whoever else comes into question by so much. */
const LEAD = 1.3;

/**
 * The other side of a happening between two of which the clause names one: the state that the passage, and with it the document, sets beside the
 * one named. Example: in a paper on India and Pakistan `2003年4月瓦傑帕伊伸出「友誼之手」` is held out to Pakistan. None where several come into question.
 * @param parties those found so far
 */
function otherSide(
  document: AnnotatedDocument,
  block: number,
  clause: Span,
  parties: readonly string[],
): string[] {
  const ranked = rank(document, block, clause, parties);
  const [first, second] = ranked;
  if (!first) return [];
  return second && first[1] < second[1] * LEAD ? [] : [first[0]];
}

/** The two states that a passage speaks of, where a clause names nobody. */
function twoSides(document: AnnotatedDocument, block: number, clause: Span): string[] {
  const [first, second, third] = rank(document, block, clause, []);
  if (!first || !second) return [];
  return third && second[1] < third[1] * LEAD ? [] : [first[0], second[0]];
}

/** Adds the other side where a kind of happening has two. */
export function withOtherSide(
  document: AnnotatedDocument,
  block: number,
  clause: Span,
  type: EventType,
  parties: readonly string[],
): readonly string[] {
  if (!BETWEEN_TWO.has(type)) return parties;
  if (parties.length === 0) return twoSides(document, block, clause);
  return parties.length === 1 ? [...parties, ...otherSide(document, block, clause, parties)] : parties;
}

function rank(
  document: AnnotatedDocument,
  block: number,
  clause: Span,
  parties: readonly string[],
): [string, number][] {
  const passage = document.blocks[block]?.span ?? clause;
  const before = naming(within(document.names, { start: passage.start, end: clause.end }));
  const score = new Map<string, number>();
  const add = (party: string, weight: number): void => {
    if (/^[A-Z]{3}$/.test(party) && !parties.includes(party)) score.set(party, (score.get(party) ?? 0) + weight);
  };
  let weight = 1;
  for (const name of [...before].reverse()) {
    for (const party of name.parties) add(party, weight);
    weight *= FADING;
  }
  const all = naming(document.names);
  for (const name of all) for (const party of name.parties) add(party, DOCUMENT_WEIGHT / all.length);
  return [...score].sort((a, b) => b[1] - a[1]);
}

function naming(names: readonly NameHit[]): NameHit[] {
  return names.filter(({ kind, parties }) => NAMING.has(kind) && parties.length > 0);
}
