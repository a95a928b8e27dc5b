import { dayNumber } from '@/lib/time/day';
import type { Comparable } from './comparable';
import { COMES_ONCE_A_DAY } from './features/participants';

/** What the bound looks at, as numbers: sets are ascending lists, and 0 stands for what is not told. */
export interface Traits {
  readonly documentId: string;
  readonly type: string;
  readonly edtf: number;
  readonly isOpen: boolean;
  readonly isDay: boolean;
  /** Days by their numbers. */
  readonly earliest: number;
  readonly latest: number;
  readonly trigger: number;
  readonly parties: readonly number[];
  readonly persons: readonly number[];
  readonly actors: readonly number[];
  readonly treaty: number;
  readonly place: number;
  readonly ordinal: number;
  readonly steps: number;
  readonly once: boolean;
  readonly isRound: boolean;
  readonly units: readonly number[];
}

/** Gives words numbers from 1 on, so that sets of them are compared quickly. */
export class TraitReader {
  private readonly numbers = new Map<string, number>();
  private readonly known = new WeakMap<Comparable, Traits>();

  traitsOf(mention: Comparable): Traits {
    const known = this.known.get(mention);
    if (known) return known;
    const traits = this.read(mention);
    this.known.set(mention, traits);
    return traits;
  }

  private read({ draft, parties, persons, actors, cues, steps, once, units }: Comparable): Traits {
    const { date } = draft;
    return {
      documentId: draft.documentId,
      type: draft.type,
      edtf: this.numberOf(date.edtf),
      isOpen: date.precision === 'open',
      isDay: date.precision === 'day',
      earliest: dayNumber(date.earliest),
      latest: dayNumber(date.latest),
      trigger: draft.type === 'statement' ? 0 : this.numberOf(draft.triggerId),
      parties: this.numbersOf(parties),
      persons: this.numbersOf(persons),
      actors: this.numbersOf(actors),
      treaty: this.numberOf(draft.treatyId),
      place: this.numberOf(draft.placeId),
      ordinal: this.numberOf(cues.ordinal),
      steps: steps === null ? 0 : steps + 1,
      once,
      isRound: draft.round !== null,
      units,
    };
  }

  private numberOf(word: string | null): number {
    if (word === null) return 0;
    const known = this.numbers.get(word) ?? this.numbers.size + 1;
    this.numbers.set(word, known);
    return known;
  }

  private numbersOf(words: ReadonlySet<string>): number[] {
    return [...words].map((word) => this.numberOf(word)).sort((a, b) => a - b);
  }
}

/** What only mentions of one document, or a round, can have: coreference 4, a head of a table 3, a summary 1; on its days 2, from the first on 1. */
const WITHIN_DOCUMENT = 8;
const WITH_ROUND = 3;
/** What `only-one-then` adds, which is asked of the collection. */
const ONLY_ONE = 1.5;
const WORDS = 4;

/**
 * The most that the evidence for two mentions can add up to, found without weighing it: rows of the table of features that can only speak against a pair are left out, and the others
 * taken at their most. A test holds it against the features.
 * @param enough what the bound must exceed to be of interest; where it does not, it is not worked out to the end
 */
export function mostEvidence(a: Traits, b: Traits, enough: number): number {
  return mostBeside(byDates(a, b) + ONLY_ONE, a, b, enough);
}

/** The same for two mentions that are taken to be of the date of the second. */
export function mostButForDates(a: Traits, b: Traits, enough: number): number {
  return mostBeside(b.isDay ? 2 : 1.5, a, b, enough);
}

/** The same for two mentions whose dates are left aside. */
export function mostBarringDates(a: Traits, b: Traits, enough: number): number {
  return mostBeside(0, a, b, enough);
}

function mostBeside(ofDates: number, a: Traits, b: Traits, enough: number): number {
  const isOneDocument = a.documentId === b.documentId;
  const sharedParties = shared(a.parties, b.parties);
  let most = ofDates;
  if (isOneDocument) most += WITHIN_DOCUMENT;
  if (a.isRound !== b.isRound) most += WITH_ROUND;
  if (a.type === b.type) most += 1.5;
  if (a.trigger !== 0 && a.trigger === b.trigger) most += 1;
  if (sharedParties > 0) most += (2 * sharedParties) / (a.parties.length + b.parties.length - sharedParties);
  else if (a.parties.length + b.parties.length > 0 && !isOneDocument) most -= 3;
  if (a.treaty !== 0 && b.treaty !== 0) most += a.treaty === b.treaty ? 3 : -2;
  if (a.place !== 0 && b.place !== 0) most += a.place === b.place ? 1 : -1;
  if (a.persons.length > 0 && b.persons.length > 0) most += shared(a.persons, b.persons) > 0 ? 2 : -1.5;
  if (areOthers(a, b) && !isOneDocument) most -= 3;
  if (a.ordinal !== 0 && b.ordinal !== 0) most += a.ordinal === b.ordinal ? 1 : -4;
  if (a.steps !== 0 && b.steps !== 0) most += a.steps === b.steps ? 2 : -2;
  if (a.once && b.once) most += 2;
  if (most + WORDS <= enough) return most + WORDS;
  return most + WORDS * likeAtMost(a.units, b.units);
}

function byDates(a: Traits, b: Traits): number {
  if (a.edtf === b.edtf) return a.isDay ? 2 : 1.5;
  if (isWithin(a, b) || isWithin(b, a)) return 0.5;
  return a.isOpen || b.isOpen ? -2 : 0;
}

function isWithin(inner: Traits, outer: Traits): boolean {
  const end = inner.isOpen ? inner.earliest : inner.latest;
  return !outer.isOpen && inner.earliest >= outer.earliest && end <= outer.latest;
}

/** Others act, in kinds in which it tells who acts. */
function areOthers(a: Traits, b: Traits): boolean {
  return (
    a.actors.length > 0 &&
    b.actors.length > 0 &&
    !ONCE_A_DAY.has(a.type) &&
    !ONCE_A_DAY.has(b.type) &&
    shared(a.actors, b.actors) === 0
  );
}

const ONCE_A_DAY: ReadonlySet<string> = COMES_ONCE_A_DAY;

/** How many members two ascending lists share. */
function shared(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] as number, b[j] as number];
    if (one === other) count += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return count;
}

/** The most that `likeness` can be: Dice's coefficient, or the share of the shorter that stands in the longer. */
function likeAtMost(a: readonly number[], b: readonly number[]): number {
  const count = shared(a, b);
  return count === 0
    ? 0
    : Math.max((2 * count) / (a.length + b.length), count / Math.min(a.length, b.length));
}
