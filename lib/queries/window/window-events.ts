import 'server-only';
import type { LaneKind } from '@/lib/schema/lanes';
import { dayNumber, FIRST_DAY, LAST_DAY } from '@/lib/time/day';
import { countEvents } from '../count-events';
import { type EventFilters, NO_FILTERS } from '../filters';
import { fittingSet } from '../sets/fitting-set';
import { countsOf, levelAt } from './counts';
import { edgesOf } from './edges';
import { lanesOf } from './lanes';
import { markedEvents } from './marked-events';
import { allMarks, type Mark, marksOf } from './marks';
import type { Stretch } from './stretch';
import type { MarkedEvent, TimelineWindow } from './view';

/** Up to so many events that fit are given all at once, whatever their days: the browser then has nothing more to ask for. */
const ALL_AT_ONCE = 500;

/** How many marks are given at most for each pixel of the width, and at least. */
const DENSITY = 0.2;
const FEWEST = 150;
const MOST = 600;

/** So many events at most are given for the lane on top, which has room for fewer. */
const KEY_EVENTS = 200;

/** The first and the last day that anything can have. */
const EVER = { from: FIRST_DAY, to: LAST_DAY };

/** How the stretch is drawn: what its lanes stand for, and how many pixels wide it is. */
export interface Drawing {
  lanes: LaneKind;
  width: number;
}

/**
 * What does the timeline show from `from` to `to`? Events that have room get a mark of their own, and the others are counted where
 * they would stand; an event that fits is in a mark or in a count of each of its lanes (of the lanes given), never in both.
 */
export async function windowEvents(
  filters: EventFilters,
  { lanes, width }: Drawing,
): Promise<TimelineWindow> {
  const { from, to } = filters;
  const ever = { ...filters, from: null, to: null };
  const fits = await fittingSet(ever);
  const asked = {
    from: from === null ? EVER.from : dayNumber(from),
    to: to === null ? EVER.to : dayNumber(to),
  };
  const [total, matching, lanesShown, edges] = await Promise.all([
    countEvents(NO_FILTERS),
    countEvents(ever),
    lanesOf({ kind: lanes, filters: ever }),
    edgesOf(asked, fits),
  ]);
  const complete = matching <= ALL_AT_ONCE;
  const stretch: Stretch = { lanes, ...asked };
  const at = new Map(lanesShown.lanes.map(({ id }, index) => [id, index]));
  const inLanes = <T extends { lane: string }>(rows: T[]) => rows.filter(({ lane }) => at.has(lane));
  const most = Math.round(Math.min(MOST, Math.max(FEWEST, width * DENSITY)));
  const found = await (complete ? allMarks(lanes, fits) : marksOf(stretch, fits, most));
  const marks: Mark[] = inLanes(found);
  const level = levelAt(width / (asked.to + 1 - asked.from));
  const counts = complete
    ? []
    : await countsOf(stretch, level, marks, { filters: ever, shown: [...at.keys()] });
  // In one lane stand all events, so that its marks are the most important ones, whatever the lanes shown.
  const key = complete ? found : await marksOf({ ...stretch, lanes: 'none' }, fits, KEY_EVENTS);
  const events = await markedEvents([...new Set([...marks, ...key].map(({ number }) => number))]);
  const place = new Map([...events.keys()].map((number, index) => [number, index]));
  return {
    complete,
    total,
    matching,
    ...edges,
    ...lanesShown,
    events: [...events.values()],
    key: byImportance(key, events).flatMap((number) => place.get(number) ?? []),
    marks: marks.map(({ number, lane }) => ({ event: place.get(number) ?? 0, lane: at.get(lane) ?? 0 })),
    counts: counts.map(({ lane, count, first, last }) => ({ lane: at.get(lane) ?? 0, count, first, last })),
  };
}

/** The events of marks, each once, the most important first. */
function byImportance(marks: readonly Mark[], events: ReadonlyMap<number, MarkedEvent>): number[] {
  const importance = (number: number) => events.get(number)?.importance ?? 0;
  const numbers = [...new Set(marks.map(({ number }) => number))];
  return numbers.sort((a, b) => importance(b) - importance(a) || a - b);
}
