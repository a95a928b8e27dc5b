import type { KbEvent } from '@/lib/schema/event';

/** One event in so many stands out, in a collection large enough for it. */
const ONE_IN = 5;
/** Of few events so many may stand out all the same. */
const AT_LEAST = 5;
/** What has less of what can be had stands out nowhere. */
const LEAST = 0.3;

/**
 * Which events stand out: the most important fifth, of a small collection up to five, and none that has little to show. Events alike at the border stand
 * out together or not at all.
 */
export function keyEvents(events: readonly Pick<KbEvent, 'id' | 'importance'>[]): ReadonlySet<string> {
  const most = Math.max(Math.ceil(events.length / ONE_IN), AT_LEAST);
  const sorted = events
    .filter(({ importance }) => importance >= LEAST)
    .sort((a, b) => b.importance - a.importance);
  const next = sorted[most]?.importance ?? 0;
  return new Set(
    sorted
      .slice(0, most)
      .filter(({ importance }) => importance > next)
      .map(({ id }) => id),
  );
}
