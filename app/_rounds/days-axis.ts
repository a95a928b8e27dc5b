import type { IsoDay } from '@/lib/schema/day';
import { dayNumber, isoDay } from '@/lib/time/day';

/** A stretch of days on an axis, in per cent of its length. */
export interface Stretch {
  x: number;
  width: number;
}

/** An axis from a first to a last day, both inclusive. */
export interface DaysAxis {
  /** Where a stretch of days lies; what reaches beyond the axis is cut at its ends. */
  place(earliest: IsoDay, latest: IsoDay): Stretch;
  /** The first days of the months on it. */
  months: { day: IsoDay; x: number }[];
}

/** Lays days over the length of a drawing. A day is as wide as its share: the last day ends at 100. */
export function daysAxis(first: IsoDay, last: IsoDay): DaysAxis {
  const [start, end] = [dayNumber(first), dayNumber(last) + 1];
  const at = (day: number) => ((Math.min(Math.max(day, start), end) - start) / (end - start)) * 100;
  const days = Array.from({ length: end - start }, (_, i) => isoDay(start + i));
  return {
    place: (earliest, latest) => {
      const x = at(dayNumber(earliest));
      return { x, width: at(dayNumber(latest) + 1) - x };
    },
    months: days.filter((day) => day.endsWith('-01')).map((day) => ({ day, x: at(dayNumber(day)) })),
  };
}
