import type { MentionDraft } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import { dayNumber, isBefore } from '@/lib/time/day';
import { type Comparable, common } from '../comparable';
import { because, type ComparisonFeature } from './feature';

/** Two mentions of what comes once that lie further apart in days tell of two happenings. */
export const FAR = 430;

/** What goes on from a day lies within another date when it begins there; nothing lies within it. */
export const isWithin = (inner: ResolvedDate, outer: ResolvedDate): boolean =>
  outer.precision !== 'open' &&
  !isBefore(inner.earliest, outer.earliest) &&
  !isBefore(outer.latest, inner.precision === 'open' ? inner.earliest : inner.latest);

export const byDate: ComparisonFeature = ({ draft: { date: a } }, { draft: { date: b } }) => {
  if (a.edtf === b.edtf) return because('same-date', a.precision === 'day' ? 2 : 1.5);
  if (isWithin(a, b) || isWithin(b, a)) return because('date-within', 0.5);
  // What goes on since 1992 is not what was done in 2006.
  return a.precision === 'open' || b.precision === 'open' ? because('other-beginning', -2) : null;
};

type Dated = Pick<MentionDraft, 'date'>;

/** Whether two mentions have no day in common. */
export function areApart({ date: a }: Dated, { date: b }: Dated): boolean {
  return isBefore(a.latest, b.earliest) || isBefore(b.latest, a.earliest);
}

/** A crisis that is called by its state: `伊朗核危機` is none of North Korea's. */
const isAnothers = (a: Comparable, b: Comparable): boolean =>
  a.actors.size > 0 && b.parties.size > 0 && common(a.actors, b.parties) === 0;

/** What comes once is one happening, though two texts date it apart: they contradict each other. */
export const byOnce: ComparisonFeature = (a, b) => {
  const isOne = a.once && b.once && a.draft.triggerId === b.draft.triggerId;
  if (!isOne || !areApart(a.draft, b.draft)) return null;
  if (isAnothers(a, b) || isAnothers(b, a)) return because('other-actors', -3);
  const gap = Math.abs(dayNumber(a.draft.date.earliest) - dayNumber(b.draft.date.earliest));
  return gap > FAR ? because('far-apart', -5) : because('comes-once', 2);
};
