import type { Comparable } from './comparable';
import { compare, ONE_EVENT_FROM, scoreOf } from './evidence';

/** Mentions of several documents that are alike in all that a comparison asks stand for each other. */
export interface Copies {
  /** The first of each kind, by their places in the list: they alone are compared. */
  readonly leads: readonly number[];
  /** For each mention the one that stands for it. */
  readonly leadOf: readonly number[];
  /** For those that stand for others all of them, themselves the first; the others stand alone. */
  readonly of: ReadonlyMap<number, readonly number[]>;
}

/**
 * Folds exact copies into one: an agency's sentence is printed by many papers. Copies are joined whatever else is told, if two of them have enough in common to be one event; two
 * hundred of them are then compared with others as one.
 * @param isBound whether a mention must be looked at by itself, since an editor ruled on it
 */
export function foldCopies(
  comparables: readonly Comparable[],
  isBound: (mention: number) => boolean,
): Copies {
  const known = new Map<string, number>();
  const of = new Map<number, number[]>();
  const leads: number[] = [];
  const leadOf = comparables.map((one, i) => {
    const lead = isBound(i) ? undefined : foldsInto(one, i, known);
    if (lead === undefined) {
      leads.push(i);
      return i;
    }
    const copies = of.get(lead);
    if (copies) copies.push(i);
    else of.set(lead, [lead, i]);
    return lead;
  });
  return { leads, leadOf, of };

  function foldsInto(one: Comparable, i: number, seen: Map<string, number>): number | undefined {
    // Rounds are joined by their numbers.
    if (one.draft.round !== null) return undefined;
    const key = keyOf(one);
    const lead = seen.get(key);
    if (lead === undefined) seen.set(key, i);
    else if (scoreOf(compare(comparables[lead] as Comparable, one)) >= ONE_EVENT_FROM) return lead;
    return undefined;
  }
}

const keys = new WeakMap<Comparable, string>();

function keyOf(mention: Comparable): string {
  const known = keys.get(mention);
  if (known !== undefined) return known;
  const key = keyMade(mention);
  keys.set(mention, key);
  return key;
}

/** All that the features ask of a mention but for its place. */
function keyMade({ draft, units, cues, placeState, steps, once }: Comparable): string {
  const { date, type, triggerId, parties, participants, placeId, treatyId, conferenceId } = draft;
  const taking = participants.map(({ entityId, role }) => `${role}:${entityId}`);
  return [
    [date.edtf, type, triggerId, placeId, placeState, treatyId, conferenceId, steps, once].join(),
    [...parties].sort().join(),
    taking.sort().join(),
    Object.values(cues).join(),
    units.join(),
  ].join(' ');
}

/** Two mentions of which each is one of a kind of copies or stands alone: of different documents where there are such, since what one text tells twice is weighed by itself. */
export function ofTwoDocuments(
  { of }: Copies,
  comparables: readonly Comparable[],
  one: number,
  other: number,
): readonly [number, number] {
  const documentOf = (i: number): string => (comparables[i] as Comparable).draft.documentId;
  if (documentOf(one) !== documentOf(other)) return [one, other];
  const elsewhere = (lead: number, document: string): number | undefined =>
    of.get(lead)?.find((i) => documentOf(i) !== document);
  const theirs = elsewhere(other, documentOf(one));
  if (theirs !== undefined) return [one, theirs];
  return [elsewhere(one, documentOf(other)) ?? one, other];
}

/** So many documents that have copies of both are looked at. */
const MOST_SHARED = 32;

/** The pairs of copies that stand in one document, up to a number. */
export function ofOneDocument(
  { of }: Copies,
  comparables: readonly Comparable[],
  one: number,
  other: number,
): (readonly [number, number])[] {
  const [ours, theirs] = [of.get(one) ?? [one], of.get(other) ?? [other]];
  if (ours.length === 1 && theirs.length === 1) return [];
  const documentOf = (i: number): string => (comparables[i] as Comparable).draft.documentId;
  const inDocument = new Map(theirs.slice(0, MOST_SHARED).map((i) => [documentOf(i), i]));
  return ours.slice(0, MOST_SHARED).flatMap((i) => {
    const j = inDocument.get(documentOf(i));
    return j === undefined ? [] : [[i, j] as const];
  });
}
