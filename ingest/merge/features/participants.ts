import type { EventType } from '@/lib/schema/vocabulary';
import { common, jaccard } from '../comparable';
import { GATHERING } from '../compatible-types';
import { coreferenceOf } from '../within-document';
import { because, type ComparisonFeature } from './feature';
import { areApart, isWithin } from './time';

/** Kinds of which the same parties have hardly two at one time. */
export const COMES_ONCE_A_DAY: ReadonlySet<EventType> = new Set<EventType>([
  'talks',
  'meeting',
  'visit',
  'accession',
  'withdrawal',
  'agreement',
  'diplomatic-relations',
  'weapons-test',
]);

export const byParties: ComparisonFeature = (a, b) => {
  const shared = jaccard(a.parties, b.parties);
  if (shared > 0) return because('shared-parties', 2 * shared);
  // What a draft says, it says of others.
  return a.parties.size + b.parties.size > 0 && !coreferenceOf(a, b)
    ? because('no-shared-parties', -3)
    : null;
};

/** Two of six do not make the six: a meeting of some parties of a gathering is another. */
export const byCircle: ComparisonFeature = (a, b) => {
  if (coreferenceOf(a, b)) return null;
  const shared = jaccard(a.parties, b.parties);
  if (a.draft.round !== null || b.draft.round !== null)
    return shared < 0.6 ? because('not-the-round', -4) : null;
  return shared > 0 && shared < 0.5 && COMES_ONCE_A_DAY.has(a.draft.type)
    ? because('other-circle', -2)
    : null;
};

/** All the parties of a gathering, meeting on its days, are at it: `第四輪會談…，迄8月7日休會`. Counter-examples: `2003年8月至2004年6月的三次會談`;
 * `上個月會談結束後` beside the round of the next. */
export const byGathering: ComparisonFeature = (a, b) => {
  const [round, other] = a.draft.round === null ? [b, a] : [a, b];
  if (round.draft.round === null || other.draft.round !== null || other.draft.type !== 'talks') return null;
  const isAll = jaccard(round.parties, other.parties) >= 0.8;
  const isMonth = other.draft.date.precision === 'month' && !areApart(other.draft, round.draft);
  const isThen = isWithin(other.draft.date, round.draft.date) || isMonth;
  return isAll && isThen ? because('on-its-days', 2) : null;
};

/** The head of a column that dates a meeting, and the same parties meeting on those days: `1999.2.20-21` in a table and `1999年2月20日…往訪巴國`. */
export const byHead: ComparisonFeature = (a, b) => {
  const [head, other] = a.cues.dateAlone ? [a, b] : [b, a];
  const isHead = head.draft.type === 'talks' && head.cues.dateAlone && head.draft.round === null;
  return isHead &&
    GATHERING.has(other.draft.type) &&
    head.draft.documentId === other.draft.documentId &&
    jaccard(head.parties, other.parties) >= 0.6 &&
    isWithin(other.draft.date, head.draft.date)
    ? because('head-of-table', 3)
    : null;
};

export const byPersons: ComparisonFeature = (a, b) => {
  if (a.persons.size === 0 || b.persons.size === 0) return null;
  const met = jaccard(a.persons, b.persons);
  if (met < 1 && Math.min(a.persons.size, b.persons.size) > 1) return because('other-circle', -1.5);
  return met > 0 ? because('shared-persons', 1 + met) : because('other-persons', -2);
};

/** What one state says of another and what the other says of it are two things. */
export const byActors: ComparisonFeature = (a, b) => {
  const known = a.actors.size > 0 && b.actors.size > 0 && !COMES_ONCE_A_DAY.has(a.draft.type);
  const isOther = known && jaccard(a.actors, b.actors) === 0 && !coreferenceOf(a, b)?.acrossActors;
  return isOther ? because('other-actors', -3) : null;
};

/** Kinds of which the parties do the same to each other. */
const MUTUAL: ReadonlySet<EventType> = new Set<EventType>([
  'talks',
  'meeting',
  'agreement',
  'diplomatic-relations',
]);

/**
 * What one did to another and what the other did to it are two acts, in whatever like words: `印度指責巴基斯坦違反停火協議` and `巴基斯坦指責印度違反停火協議`.
 * Counter-example: `巴基斯坦遭印度指責`, where the same one acts.
 */
export const byRoles: ComparisonFeature = (a, b) => {
  if (MUTUAL.has(a.draft.type) || MUTUAL.has(b.draft.type) || a.once || b.once) return null;
  const apart = jaccard(a.actors, b.actors) === 0 && jaccard(a.objects, b.objects) === 0;
  const isReversed = apart && common(a.actors, b.objects) > 0 && common(a.objects, b.actors) > 0;
  return isReversed ? because('reversed-roles', -6) : null;
};
