import type { IsoDay } from '@/lib/schema/day';
import { daysInMonth, isoText, weekdayOf } from '@/lib/time/gregorian';
import type { DatingStage } from './dating-stages';

/** A day in a month's grid, and how many of the stages leave it. */
export interface DayCell {
  day: IsoDay;
  stages: number;
}

/** A month as a calendar shows it: weeks from Monday to Sunday; null where a week reaches into another month. */
export interface MonthGrid {
  month: string;
  weeks: (DayCell | null)[][];
}

/** A calendar of more months than this says no more. */
const MOST = 12;

function gridOf(month: string, stages: readonly DatingStage[]): MonthGrid {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const days = Array.from({ length: daysInMonth(year, number) }, (_, i) => isoText(year, number, i + 1));
  const cells: (DayCell | null)[] = [
    ...Array.from({ length: weekdayOf(`${month}-01`) - 1 }, () => null),
    ...days.map((day) => ({ day, stages: stages.filter(({ left }) => left.includes(day)).length })),
  ];
  while (cells.length % 7 > 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(7 * i, 7 * i + 7));
  return { month, weeks };
}

/** The months that hold the days of the stages, from the first stage on that needs no more than a year of them. */
export function datingMonths(stages: readonly DatingStage[]): MonthGrid[] {
  for (const { left } of stages) {
    const [first, last] = [left[0], left.at(-1)];
    if (first === undefined || last === undefined) return [];
    const serial = (day: IsoDay) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
    const count = serial(last) - serial(first) + 1;
    if (count > MOST) continue;
    return Array.from({ length: count }, (_, i) => serial(first) + i).map((at) =>
      gridOf(isoText(Math.floor(at / 12), (at % 12) + 1), stages),
    );
  }
  return [];
}
