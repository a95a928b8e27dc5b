import type { DateView } from '@/lib/queries/event-view';
import { OPEN_START } from '@/lib/schema/day';
import { yearOfDay } from '@/lib/time/day';
import { edtfParts } from '@/lib/time/edtf-parts';
import { yearText } from '@/lib/time/gregorian';

/** A heading of a story and the events that stand right below it. */
export interface Period<Event> {
  /** A decade, a year or a month; null for what lies in no one decade for certain. */
  edtf: string | null;
  /** How deep the heading stands: 0 a decade, 1 a year within it, 2 a month within that. */
  depth: 0 | 1 | 2;
  events: Event[];
}

/** More events than these have headings of their own for the years of a decade, and for the months of a year. */
const MANY = 12;

/** The decade, year and month in which an event lies for certain; null where that is not known so closely. */
type Path = readonly [decade: string | null, year: string | null, month: string | null];

/** EDTF writes no decade before the common era: a year stands for it. */
const decadeOf = (year: number): string => (year < 0 ? yearText(year) : yearText(year).replace(/\d$/, 'X'));

/** Where a stretch of time begins, by what its own words name: one "since 1990" begins in no known month. */
function beginning({ edtf, earliest }: DateView): Path {
  const from = edtfParts(edtf)?.from;
  const year = yearOfDay(earliest);
  if (from?.year === undefined || from.yearDigits < 3) return [null, null, null];
  const isYear = from.yearDigits === 4;
  const isMonth = isYear && from.month !== undefined && from.month <= 12;
  return [decadeOf(year), isYear ? yearText(year) : null, isMonth ? earliest.slice(0, -3) : null];
}

/** What holds all the days on which an event may have been. */
function around({ earliest, latest }: DateView): Path {
  const [first, last] = [yearOfDay(earliest), yearOfDay(latest)];
  const month = earliest.slice(0, -3) === latest.slice(0, -3) ? earliest.slice(0, -3) : null;
  if (first === last) return [decadeOf(first), yearText(first), month];
  return [decadeOf(first) === decadeOf(last) ? decadeOf(first) : null, null, null];
}

function pathOf(date: DateView): Path {
  if (date.earliest === OPEN_START) return [null, null, null];
  const isStretch = date.precision === 'days' || date.precision === 'years' || date.precision === 'open';
  return isStretch ? beginning(date) : around(date);
}

/**
 * Events, in the order of their days, below the decade in which they lie; a decade that has many has headings for its years, and such a year for its months. An event of
 * which only the year is known stands below the year and never below a month; what lies in no one decade for certain comes first.
 */
export function periodsOf<Event extends DateView>(events: readonly Event[]): Period<Event>[] {
  const paths = new Map(events.map((event) => [event, pathOf(event)]));
  const at = (event: Event, depth: 0 | 1 | 2) => paths.get(event)?.[depth] ?? null;
  const nextIn = (some: readonly Event[], depth: 0 | 1 | 2): Period<Event>[] =>
    [...new Set(some.map((event) => at(event, depth)))].flatMap((name) =>
      name === null
        ? []
        : below(
            some.filter((event) => at(event, depth) === name),
            { name, depth },
          ),
    );
  const below = (some: Event[], { name, depth }: { name: string; depth: 0 | 1 | 2 }): Period<Event>[] => {
    if (depth === 2 || some.length <= MANY) return [{ edtf: name, depth, events: some }];
    const deeper = depth === 0 ? 1 : 2;
    const own = some.filter((event) => at(event, deeper) === null);
    return [{ edtf: name, depth, events: own }, ...nextIn(some, deeper)];
  };
  const without = events.filter((event) => at(event, 0) === null);
  return [
    ...(without.length === 0 ? [] : [{ edtf: null, depth: 0 as const, events: without }]),
    ...nextIn(events, 0),
  ];
}
