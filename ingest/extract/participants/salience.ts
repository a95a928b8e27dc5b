import type { NameHit } from '@/lib/schema/annotation';
import type { AnnotatedDocument } from '../context';

const NAMING = new Set<NameHit['kind']>([
  'state',
  'seat',
  'person',
  'group',
  'organisation',
  'conference',
  'treaty',
]);

/** States, each with how much a passage and with it the document speaks of it, the most first. */
export type Ranking = readonly (readonly [party: string, weight: number])[];

/** Ranks the states by how often the whole document names them. */
export function statesNamed(document: AnnotatedDocument, but: readonly string[]): Ranking {
  return [...sharesIn(document.names)]
    .filter(([party]) => isState(document, party) && !but.includes(party))
    .sort((a, b) => b[1] - a[1]);
}

/** Whether a party of a document is a state: it has a code of three letters, and no international organisation bears it. */
export function isState({ names }: AnnotatedDocument, party: string): boolean {
  return /^[A-Z]{3}$/.test(party) && !organisationsIn(names).has(party);
}

export function naming(names: readonly NameHit[]): NameHit[] {
  return names.filter(({ kind, parties }) => NAMING.has(kind) && parties.length > 0);
}

const organisations = new WeakMap<readonly NameHit[], ReadonlySet<string>>();

/** The organisations of a document that act for themselves and not for a state; worked out once. */
function organisationsIn(names: readonly NameHit[]): ReadonlySet<string> {
  let known = organisations.get(names);
  if (!known) {
    known = new Set(names.filter(({ kind }) => kind === 'organisation').flatMap(({ ids }) => ids));
    organisations.set(names, known);
  }
  return known;
}

const shares = new WeakMap<readonly NameHit[], ReadonlyMap<string, number>>();

/** The share of each party in all namings of a document; worked out once. */
export function sharesIn(names: readonly NameHit[]): ReadonlyMap<string, number> {
  let known = shares.get(names);
  if (!known) {
    const all = naming(names);
    const count = new Map<string, number>();
    for (const { parties } of all)
      for (const party of parties) count.set(party, (count.get(party) ?? 0) + 1 / all.length);
    known = count;
    shares.set(names, known);
  }
  return known;
}

/** A document is about a state that so large a share of its namings names, and so much more often than the next. */
const TOPIC_SHARE = 0.3;

const TOPIC_LEAD = 1.3;

/** The state that a document is about, or null. */
export function topicOf(document: AnnotatedDocument): string | null {
  const [first, second] = statesNamed(document, []);
  if (!first || first[1] < TOPIC_SHARE || first[1] < (second?.[1] ?? 0) * TOPIC_LEAD) return null;
  return first[0];
}

/** Two states are what a document is about when each bears so large a share of its namings, and no third one comes near. */
const PAIR_SHARE = 0.25;

const PAIR_LEAD = 3;

/** Fewer names than so many show no subject. */
const FEWEST = 12;

/** The two states whose relations a document is about; nobody where it is about one or several. */
export function pairOf(document: AnnotatedDocument): readonly string[] {
  const [first, second, third] = statesNamed(document, []);
  if (document.names.length < FEWEST || !first || !second || second[1] < PAIR_SHARE) return [];
  return second[1] >= (third?.[1] ?? 0) * PAIR_LEAD ? [first[0], second[0]] : [];
}

/** Whether a document is about two other states, each named more often than this one. */
export function isOutsider(document: AnnotatedDocument, party: string): boolean {
  const shares = sharesIn(document.names);
  const own = shares.get(party) ?? 0;
  return [...shares].filter(([other, share]) => isState(document, other) && share > own).length >= 2;
}
