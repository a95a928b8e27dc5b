import type { DateView, EventSummary } from '@/lib/queries/event-view';
import { PHASES, type RoundEvents } from '@/lib/queries/rounds/view';
import type { IsoDay } from '@/lib/schema/day';
import { dayNumber, isoDay } from '@/lib/time/day';

/** Free days at both ends of the drawing. */
const MARGIN = 3;

const allOf = (events: RoundEvents): EventSummary[] => PHASES.flatMap((phase) => events[phase]);

/** The days from the first to the last event around a round, with some room at the ends. */
export function windowOf(
  round: { earliest: IsoDay; latest: IsoDay },
  events: RoundEvents,
): { first: IsoDay; last: IsoDay } {
  const all = [round, ...allOf(events)];
  const first = Math.min(...all.map(({ earliest }) => dayNumber(earliest)));
  const last = Math.max(...all.map(({ latest }) => dayNumber(latest)));
  return { first: isoDay(first - MARGIN), last: isoDay(last + MARGIN) };
}

/** How many events of a party bear each date: a drawing shows a date once, with their number. */
export function tallyOf(
  events: RoundEvents,
  party: string,
): (Pick<DateView, 'edtf' | 'earliest' | 'latest'> & { count: number })[] {
  const own = allOf(events).filter(({ countries }) => countries.includes(party));
  const dates = [...new Map(own.map((event) => [event.edtf, event])).values()];
  return dates.map(({ edtf, earliest, latest }) => ({
    edtf,
    earliest,
    latest,
    count: own.filter((event) => event.edtf === edtf).length,
  }));
}
