import { type EventType, SPEECH } from '@/lib/schema/vocabulary';
import { type Comparable, jaccard, likeness } from '../comparable';
import { GATHERING } from '../compatible-types';
import { coreferenceOf } from '../within-document';
import { because, type ComparisonFeature } from './feature';
import { COMES_ONCE_A_DAY } from './participants';
import { isWithin } from './time';

/** From this share of common word pairs on two clauses are worded alike. */
const ALIKE = 0.4;

/** Below this share two texts report two sayings. */
const HALF_ALIKE = 0.2;

const SAID: ReadonlySet<EventType> = new Set<EventType>([...SPEECH, 'policy']);

export const byWords: ComparisonFeature = (a, b) => because('shared-words', 4 * likeness(a, b));

/** Two states may agree on two things in one day, in other words. */
const comeOnce = ({ draft: a }: Comparable, { draft: b }: Comparable): boolean =>
  COMES_ONCE_A_DAY.has(a.type) && (a.type !== 'agreement' || a.triggerId === b.triggerId);

/** From this share of common word pairs on, what is said `again` is what was said. */
const ECHO = 0.25;

/** `表明無意攻打北韓。…並重申無意攻打北韓`: one day's words told twice. */
const isSaidAgain = (a: Comparable, b: Comparable, alike: number): boolean =>
  a.draft.type === b.draft.type &&
  a.draft.date.edtf === b.draft.date.edtf &&
  alike >= ECHO &&
  (a.cues.again || b.cues.again);

/** Mentions further apart than this are not of one mention. */
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
export const byWording: ComparisonFeature = (a, b) => {
  if ((a.once && b.once) || comeOnce(a, b) || coreferenceOf(a, b)) return null;
  if (isSummary(a, b)) return because('summary', 1);
  const alike = likeness(a, b);
  if (isSaidAgain(a, b, alike)) return null;
  if (a.draft.documentId === b.draft.documentId) return alike < ALIKE ? because('told-apart', -2.5) : null;
  return SAID.has(a.draft.type) && alike < HALF_ALIKE ? because('told-apart', -1.5) : null;
};

/** `自2003年8月起進行三輪六方會談`, told by the date on which the first began. */
const isFromFirstOn = (a: Comparable, b: Comparable): boolean => {
  const [round, other] = a.draft.round === null ? [b, a] : [a, b];
  return round.draft.round === 1 && other.cues.since && isWithin(round.draft.date, other.draft.date);
};

/** `2004年至2007年間之四輪對話` are not the one of 2007; several from a date on are dated by the first. */
export const byNumber: ComparisonFeature = (a, b) => {
  if (!GATHERING.has(a.draft.type) || a.cues.several === b.cues.several) return null;
  if (isFromFirstOn(a, b)) return because('from-the-first-on', 1);
  return coreferenceOf(a, b) ? null : because('one-of-several', -3);
};

/** The first nuclear crisis is not the second. */
export const byOrdinal: ComparisonFeature = ({ cues: { ordinal: one } }, { cues: { ordinal: other } }) => {
  if (one === null || other === null) return null;
  return one === other ? because('same-ordinal', 1) : because('other-ordinal', -4);
};
