import type { MentionDraft } from '@/lib/schema/annotation';
import { areCompatible } from './compatible-types';
import type { CoreferenceLink, WordingCues } from './language';
import type { MemberSets } from './member-sets';

/** How a mention is worded, and where it stands in its document. */
export interface Wording {
  /** Its words without names and dates, in the units by which its language compares them: their numbers, ascending and each once. */
  readonly units: readonly number[];
  /** Its words in folded text, with those that lead to it since the mention before or the beginning of the sentence. */
  readonly words: string;
  /** Its own words in folded text. */
  readonly clause: string;
  /** What its words say of number, order and repetition. */
  readonly cues: WordingCues;
  /** By which it may go on telling what a mention before it tells. */
  readonly links: readonly CoreferenceLink[];
  /** The number of its sentence within its block. */
  readonly sentence: number;
  /** Its number among the mentions of its document. */
  readonly order: number;
  /** The number of the mention before it of the same date, in the same block; what is told between them is of other times. */
  readonly follows: number | null;
  /** The state in which it takes place; null where no place is told. */
  readonly placeState: string | null;
  /** In how many steps or points a plan is set out: 三階段計畫; null where none are counted. */
  readonly steps: number | null;
  /** What it tells happens to the same parties once, and is known by its name: a crisis, a war. */
  readonly once: boolean;
}

/** What a pair of mentions is compared by, prepared once for many comparisons. */
export interface Comparable extends Wording {
  readonly draft: MentionDraft;
  readonly parties: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** The states and organisations that act, as against those acted upon. */
  readonly actors: ReadonlySet<string>;
  /** Those acted upon. */
  readonly objects: ReadonlySet<string>;
}

export function comparable(draft: MentionDraft, wording: Wording, sets: MemberSets): Comparable {
  const parties = sets.of(draft.parties);
  const ids = draft.participants.map(({ entityId }) => entityId);
  const partiesAs = (wanted: 'actor' | 'object') =>
    sets.of(
      draft.participants
        .filter(({ entityId, role }) => role === wanted && parties.has(entityId))
        .map(({ entityId }) => entityId),
    );
  return {
    ...wording,
    draft,
    parties,
    persons: sets.of(ids.filter((id) => !parties.has(id) && id === id.toLowerCase())),
    actors: partiesAs('actor'),
    objects: partiesAs('object'),
  };
}

/** Whether two mentions may be one happening at all: of compatible kinds, and somebody takes part in both or nobody is named in one. */
export function mayBeOne(a: Comparable, b: Comparable): boolean {
  if (!areCompatible(a.draft.type, b.draft.type)) return false;
  return a.parties.size === 0 || b.parties.size === 0 || common(a.parties, b.parties) > 0;
}

/** How many members two sets share. */
export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared;
}

/** The share of all members that two sets have in common (Jaccard's coefficient). */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = common(a, b);
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** A clause of fewer units stands in a longer one by chance. */
const TELLING_UNITS = 10;
/** What a clause that stands whole in a longer one counts beside one that is worded alike throughout. */
const CONTAINED = 0.8;

/**
 * How alike two mentions are worded, from 0 to 1: Dice's coefficient of their units, or, where a clause stands in a longer one (a cell of
 * a table sums up several), the share of the shorter that stands in the longer. Counter-example: what one of three says of what the three say.
 */
export function likeness(one: Comparable, other: Comparable): number {
  const [a, b] = [one.units, other.units];
  const shared = sharedIn(a, b);
  const shorter = Math.min(a.length, b.length);
  const dice = a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
  const isSameCircle = jaccard(one.parties, other.parties) >= 0.5;
  return shorter < TELLING_UNITS || !isSameCircle ? dice : Math.max(dice, (CONTAINED * shared) / shorter);
}

/** How many members two ascending lists share. */
function sharedIn(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] as number, b[j] as number];
    if (one === other) shared += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return shared;
}
