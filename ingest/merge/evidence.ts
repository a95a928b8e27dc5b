import type { MentionDraft } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { EventType } from '@/lib/schema/vocabulary';
import { dayNumber } from '@/lib/time/day';
import { type Comparable, dice, jaccard } from './comparable';
import { continuationOf } from './continuation';

/** One named reason for or against two mentions being one event. */
export interface Evidence {
  readonly name: string;
  readonly weight: number;
}

/** Kinds of which the same parties have hardly two at one time. */
const COMES_ONCE_A_DAY: ReadonlySet<EventType> = new Set<EventType>([
  'talks',
  'meeting',
  'visit',
  'accession',
  'withdrawal',
  'agreement',
  'diplomatic-relations',
  'weapons-test',
]);
/** From this share of common word pairs on two clauses are worded alike. */
const ALIKE = 0.4;
/** Below this share two texts report two sayings. */
const HALF_ALIKE = 0.2;
const SAID: ReadonlySet<EventType> = new Set<EventType>([
  'statement',
  'demand',
  'proposal',
  'denial',
  'threat',
  'policy',
]);

/** From this sum on two mentions are one event. */
export const SAME_FROM = 5.5;
/** Two groups of mentions do not join when a pair across them scores below this: one link does not make strangers kin. */
export const APART_BELOW = 3;

/** Two tellings of what comes once that lie further apart in days tell of two happenings. */
export const FAR = 430;

type Weighing = (a: Comparable, b: Comparable) => Evidence | null;

/** What goes on from a day lies within another date when it begins there; nothing lies within it. */
const isWithin = (inner: ResolvedDate, outer: ResolvedDate): boolean =>
  outer.precision !== 'open' &&
  inner.earliest >= outer.earliest &&
  (inner.precision === 'open' ? inner.earliest : inner.latest) <= outer.latest;

const because = (name: string, weight: number): Evidence => ({ name, weight });

const byDate: Weighing = ({ draft: { date: a } }, { draft: { date: b } }) => {
  if (a.edtf === b.edtf) return because('same-date', a.precision === 'day' ? 2 : 1.5);
  if (isWithin(a, b) || isWithin(b, a)) return because('date-within', 0.5);
  // What goes on since 1992 is not what was done in 2006.
  return a.precision === 'open' || b.precision === 'open' ? because('other-beginning', -2) : null;
};

const byKind: Weighing = (a, b) => (a.draft.type === b.draft.type ? because('same-kind', 1.5) : null);

/** A verb of saying is everybody's; it tells nothing of what was said. */
const byTrigger: Weighing = (a, b) =>
  a.draft.triggerId !== null && a.draft.triggerId === b.draft.triggerId && a.draft.type !== 'statement'
    ? because('same-trigger', 1)
    : null;

const byParties: Weighing = (a, b) => {
  const shared = jaccard(a.parties, b.parties);
  if (shared > 0) return because('shared-parties', 2 * shared);
  return a.parties.size + b.parties.size > 0 ? because('no-shared-parties', -3) : null;
};

/** Two of six do not make the six: a meeting of some parties of a gathering is another. */
const byCircle: Weighing = (a, b) => {
  if (continuationOf(a, b)) return null;
  const shared = jaccard(a.parties, b.parties);
  if (a.draft.round !== null || b.draft.round !== null)
    return shared < 0.6 ? because('not-the-round', -4) : null;
  return shared > 0 && shared < 0.5 && COMES_ONCE_A_DAY.has(a.draft.type)
    ? because('other-circle', -2)
    : null;
};

const SEVERAL = /[两二三四五六七八九十数多几\d历][轮次届回个]|历[次届]/;

/** All the parties of a gathering, meeting on its days, are at it: `第四輪會談…，迄8月7日休會`. Counter-example: `2003年8月至2004年6月的三次會談`. */
const byGathering: Weighing = (a, b) => {
  const [round, other] = a.draft.round === null ? [b, a] : [a, b];
  if (round.draft.round === null || other.draft.round !== null || other.draft.type !== 'talks') return null;
  const isAll = jaccard(round.parties, other.parties) >= 0.8 && !SEVERAL.test(other.words);
  const isThen = isWithin(other.draft.date, round.draft.date) || other.draft.date.precision === 'month';
  return isAll && isThen ? because('on-its-days', 2) : null;
};

const byTreaty: Weighing = ({ draft: { treatyId: a } }, { draft: { treatyId: b } }) => {
  if (a === null || b === null) return null;
  return a === b ? because('same-treaty', 2) : because('other-treaty', -2);
};

const byPlace: Weighing = ({ draft: { placeId: a } }, { draft: { placeId: b } }) => {
  if (a === null || b === null) return null;
  return a === b ? because('same-place', 1) : because('other-place', -1);
};

const byPersons: Weighing = (a, b) => {
  if (a.persons.size === 0 || b.persons.size === 0) return null;
  const met = jaccard(a.persons, b.persons);
  if (met < 1 && Math.min(a.persons.size, b.persons.size) > 1) return because('other-circle', -1.5);
  return met > 0 ? because('shared-persons', 1 + met) : because('other-persons', -2);
};

/** What one state says of another and what the other says of it are two things. */
const byActors: Weighing = (a, b) => {
  const known = a.actors.size > 0 && b.actors.size > 0 && !COMES_ONCE_A_DAY.has(a.draft.type);
  return known && jaccard(a.actors, b.actors) === 0 ? because('other-actors', -3) : null;
};

const byWords: Weighing = (a, b) => because('shared-words', 4 * dice(a.bigrams, b.bigrams));

/** Two states may agree on two things in one day, in other words. */
const comeOnce = ({ draft: a }: Comparable, { draft: b }: Comparable): boolean =>
  COMES_ONCE_A_DAY.has(a.type) && (a.type !== 'agreement' || a.triggerId === b.triggerId);

const AGAIN = /重申|再[度次三]|一再/;
/** From this share of common word pairs on, what is said `again` is what was said. */
const ECHO = 0.25;

/** `表明無意攻打北韓。…並重申無意攻打北韓`: one day's words told twice. */
const isSaidAgain = (a: Comparable, b: Comparable, alike: number): boolean =>
  a.draft.type === b.draft.type &&
  a.draft.date.edtf === b.draft.date.edtf &&
  alike >= ECHO &&
  (AGAIN.test(a.words) || AGAIN.test(b.words));

/** Mentions further apart than this are not of one telling. */
const ANOTHER_TELLING = 4;

/**
 * Whether one of two mentions of a text is the other in a summary, which dates it roughly: `迄2006年底安理會通過制裁決議` and, later, `12月23日通過第1737號決議`. What is said is
 * too often said again for that.
 */
function isSummary(a: Comparable, b: Comparable): boolean {
  const [one, other] = [a.draft, b.draft];
  return (
    one.documentId === other.documentId &&
    one.block !== other.block &&
    Math.abs(a.order - b.order) > ANOTHER_TELLING &&
    one.type === other.type &&
    one.type !== 'other' &&
    !SAID.has(one.type) &&
    one.date.precision !== other.date.precision &&
    (isWithin(one.date, other.date) || isWithin(other.date, one.date)) &&
    jaccard(a.parties, b.parties) === 1
  );
}

/**
 * One text seldom says the same thing twice in other words; two sentences of it that sound unlike tell two things. What is said is known by its words
 * in two texts, too.
 */
const byWording: Weighing = (a, b) => {
  if ((a.once && b.once) || comeOnce(a, b) || continuationOf(a, b)) return null;
  if (isSummary(a, b)) return because('summary', 1);
  const alike = dice(a.bigrams, b.bigrams);
  if (isSaidAgain(a, b, alike)) return null;
  if (a.draft.documentId === b.draft.documentId) return alike < ALIKE ? because('told-apart', -2.5) : null;
  return SAID.has(a.draft.type) && alike < HALF_ALIKE ? because('told-apart', -1.5) : null;
};

const ORDINAL = /第([一二三四五六七八九十\d]{1,3})[次届回轮]/;

/** The first nuclear crisis is not the second. */
const byOrdinal: Weighing = ({ words: a }, { words: b }) => {
  const [one, other] = [ORDINAL.exec(a)?.[1], ORDINAL.exec(b)?.[1]];
  if (one === undefined || other === undefined) return null;
  return one === other ? because('same-ordinal', 1) : because('other-ordinal', -4);
};

/** Whether two mentions have no day in common. */
export function areApart({ date: a }: MentionDraft, { date: b }: MentionDraft): boolean {
  return a.latest < b.earliest || b.latest < a.earliest;
}

/** What comes once is one happening, though two texts date it apart: they contradict each other. */
const byOnce: Weighing = (a, b) => {
  const isOne = a.once && b.once && a.draft.triggerId === b.draft.triggerId;
  if (!isOne || !areApart(a.draft, b.draft)) return null;
  const gap = Math.abs(dayNumber(a.draft.date.earliest) - dayNumber(b.draft.date.earliest));
  return gap > FAR ? because('far-apart', -5) : because('comes-once', 2);
};

/** Plans of one party in as many steps: `三步驟`, `三階段`. */
const bySteps: Weighing = (a, b) => {
  if (a.steps === null || b.steps === null) return null;
  return a.steps === b.steps ? because('same-steps', 2) : because('other-steps', -2);
};

const byContinuation: Weighing = (a, b) => {
  const link = continuationOf(a, b);
  return link === null ? null : because(link, 4);
};

const WEIGHINGS: readonly Weighing[] = [
  byDate,
  byKind,
  byTrigger,
  byParties,
  byCircle,
  byGathering,
  byTreaty,
  byPlace,
  byPersons,
  byActors,
  byWords,
  byWording,
  byOrdinal,
  byOnce,
  bySteps,
  byContinuation,
];

/**
 * Weighs two mentions whose dates meet. The weights add up; the sum decides (`SAME_FROM`).
 * Example: two tellings of `10月簽署框架協議`: same month, parties, kind, treaty. Counter-example: two meetings of one day between different people.
 */
export function weigh(a: Comparable, b: Comparable): Evidence[] {
  const out: Evidence[] = [];
  for (const weighing of WEIGHINGS) {
    const evidence = weighing(a, b);
    if (evidence && evidence.weight !== 0) out.push(evidence);
  }
  return out;
}

/** The sum of a pair's evidence. */
export function scoreOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}
