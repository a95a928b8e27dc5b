import type { MentionDraft } from '@/lib/schema/annotation';
import type { EventType } from '@/lib/schema/vocabulary';

/** One named reason for or against two mentions being one event. */
export interface Evidence {
  readonly name: string;
  readonly weight: number;
}

/** What a pair of mentions is compared by. */
export interface Comparable {
  readonly draft: MentionDraft;
  /** Its words without names and dates, as pairs of characters. */
  readonly bigrams: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** The states and organisations that act, as against those acted upon. */
  readonly actors: ReadonlySet<string>;
}

/** Prepares a mention for being compared with many others. */
export function comparable(draft: MentionDraft, bigrams: ReadonlySet<string>): Comparable {
  return { draft, bigrams, parties: new Set(draft.parties), persons: persons(draft), actors: actors(draft) };
}

/** Whether two mentions may be one happening at all: somebody takes part in both, or in one nobody is named. */
export function mayBeOne(a: Comparable, b: Comparable): boolean {
  if (a.parties.size === 0 || b.parties.size === 0) return true;
  for (const party of a.parties) if (b.parties.has(party)) return true;
  return false;
}

/** Kinds that two tellers may give one happening. */
const KIN: readonly (readonly EventType[])[] = [
  ['talks', 'meeting', 'visit'],
  ['agreement', 'accession', 'diplomatic-relations'],
  ['statement', 'demand', 'proposal', 'denial', 'threat', 'policy'],
  ['incident', 'conflict', 'weapons-test', 'weapons-programme', 'inspection'],
  ['aid', 'sanction', 'agreement'],
];

/** Kinds of which the same parties have hardly two at one time. */
const COMES_ONCE_A_DAY = new Set<EventType>([
  'talks',
  'meeting',
  'visit',
  'accession',
  'withdrawal',
  'agreement',
  'diplomatic-relations',
  'weapons-test',
]);
/** From this share of common word pairs on two clauses are worded alike (Dice's coefficient). */
const ALIKE = 0.4;

/** From this sum on two mentions are one event. */
export const SAME_FROM = 5.5;
/** Two groups of mentions do not join when a pair across them scores below this: one link does not make strangers kin. */
export const APART_BELOW = 3;

/**
 * Weighs two mentions whose dates meet. The weights add up; the sum decides (`SAME_FROM`).
 * Example: two tellings of `10月簽署框架協議`: same month, parties, kind, treaty. Counter-example: two meetings of one day between different people.
 */
export function weigh(a: Comparable, b: Comparable): Evidence[] {
  const one = a.draft;
  const other = b.draft;
  const out: Evidence[] = [];
  const add = (name: string, weight: number): void => {
    if (weight !== 0) out.push({ name, weight });
  };
  if (one.round !== null && other.round !== null) {
    const same = one.round === other.round && one.conferenceId === other.conferenceId;
    return [{ name: same ? 'same-round' : 'other-round', weight: same ? 10 : -10 }];
  }
  add(...dates(one, other));
  add(...kinds(one, other));
  const shared = jaccard(a.parties, b.parties);
  add('shared-parties', shared === 0 && one.parties.length + other.parties.length > 0 ? -3 : 2 * shared);
  add('other-circle', shared > 0 && shared < 0.5 && COMES_ONCE_A_DAY.has(one.type) ? -2 : 0);
  const oneIsRound = one.round !== null || other.round !== null;
  add('not-the-round', oneIsRound && shared < 0.6 ? -4 : 0);
  add('same-trigger', one.triggerId !== null && one.triggerId === other.triggerId ? 1 : 0);
  add(...named('treaty', one.treatyId, other.treatyId, 2, -2));
  add(...named('place', one.placeId, other.placeId, 1, -1));
  const people = [a.persons, b.persons] as const;
  if (people[0].size > 0 && people[1].size > 0) {
    const met = jaccard(...people);
    add(met > 0 ? 'shared-persons' : 'other-persons', met > 0 ? 1 + met : -2);
  }
  const acted = [a.actors, b.actors] as const;
  const opposed =
    acted[0].size > 0 && acted[1].size > 0 && jaccard(...acted) === 0 && !COMES_ONCE_A_DAY.has(one.type);
  add('other-actors', opposed ? -3 : 0);
  const alike = dice(a.bigrams, b.bigrams);
  add('shared-words', 4 * alike);
  // One text seldom says the same thing twice in other words; two sentences of it that sound unlike tell two things.
  const apart = one.documentId === other.documentId && !COMES_ONCE_A_DAY.has(one.type) && alike < ALIKE;
  add('told-apart', apart ? -2.5 : 0);
  return out;
}

function dates(one: MentionDraft, other: MentionDraft): [string, number] {
  if (one.date.edtf === other.date.edtf) return ['same-date', one.date.precision === 'day' ? 2 : 1.5];
  const [a, b] = [one.date, other.date];
  const within =
    (a.earliest >= b.earliest && a.latest <= b.latest) || (b.earliest >= a.earliest && b.latest <= a.latest);
  return within ? ['date-within', 0.5] : ['dates-meet', 0];
}

function kinds(one: MentionDraft, other: MentionDraft): [string, number] {
  if (one.type === other.type) return ['same-kind', 1.5];
  const kin = KIN.some((kind) => kind.includes(one.type) && kind.includes(other.type));
  return kin ? ['kin-kind', 0] : ['other-kind', -3];
}

function named(
  what: string,
  one: string | null,
  other: string | null,
  same: number,
  different: number,
): [string, number] {
  if (one === null || other === null) return [what, 0];
  return one === other ? [`same-${what}`, same] : [`other-${what}`, different];
}

function persons({ participants, parties }: MentionDraft): Set<string> {
  return new Set(
    participants
      .map(({ entityId }) => entityId)
      .filter((id) => !parties.includes(id) && id === id.toLowerCase()),
  );
}

function actors({ participants, parties }: MentionDraft): Set<string> {
  return new Set(
    participants
      .filter(({ entityId, role }) => role === 'actor' && parties.includes(entityId))
      .map(({ entityId }) => entityId),
  );
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = common(a, b);
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = common(a, b);
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** The sum of a pair's evidence. */
export function scoreOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared;
}
