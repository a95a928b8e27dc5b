import { type IsoDay, OPEN_END, OPEN_START } from '@/lib/schema/day';
import { dayNumber, isoDay, yearOfDay } from '@/lib/time/day';
import { yearText } from '@/lib/time/gregorian';

/** A stretch of days that takes a share of a drawing's width; `end` is the day behind the last. */
export interface AxisPart {
  start: number;
  end: number;
  share: number;
}

/** A line of the axis: the day, as EDTF of a year or a month, and where it lies. */
export interface Tick {
  edtf: string;
  x: number;
}

/** Lays days over a drawing. A few events of earlier centuries take a narrow part, within which a day is narrower. */
export interface Axis {
  /** Where an event lies, from its first known day to its last; one that is open at an end lies at the other. */
  place(dates: { earliest: IsoDay; latest: IsoDay }): { x: number; width: number };
  ticks: Tick[];
  /** Where a day begins to be drawn otherwise wide. */
  breaks: number[];
}

/** The steps between lines, in years. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000];

const MONTH_DAYS = 30.4;

/** Where an axis begins and ends, and the least room between its lines, for the words of a year and of a month; all in the drawing's own units. */
export interface AxisRoom {
  from: number;
  to: number;
  year: number;
  month: number;
}

export function axisOf(given: readonly AxisPart[], room: AxisRoom): Axis {
  let left = room.from;
  const width = room.to - room.from;
  const parts = given.map((part) => {
    const from = left;
    left += part.share * width;
    return { ...part, from, scale: (part.share * width) / (part.end - part.start) };
  });
  const at = (day: number): number => {
    const part = parts.find(({ end }) => day < end) ?? parts.at(-1);
    if (part === undefined) return 0;
    const inside = Math.min(Math.max(day, part.start), part.end);
    return part.from + (inside - part.start) * part.scale;
  };
  const ticksOf = ({ start, end, scale }: (typeof parts)[number]): Tick[] => {
    if (scale * MONTH_DAYS >= room.month)
      return firstsOfMonths(start, end).map((day) => ({ edtf: day.slice(0, -3), x: at(dayNumber(day)) }));
    const step = STEPS.find((years) => years * 365.25 * scale >= room.year);
    if (step === undefined) return [];
    return firstsOfYears(start, end, step).map((day) => ({ edtf: day.slice(0, -6), x: at(dayNumber(day)) }));
  };
  return {
    place({ earliest, latest }) {
      const [open, last] = [earliest === OPEN_START, latest === OPEN_END];
      const from = at(dayNumber(open ? latest : earliest));
      return { x: from, width: open || last ? 0 : Math.max(0, at(dayNumber(latest) + 1) - from) };
    },
    ticks: apart(parts.flatMap(ticksOf), room.year),
    breaks: parts.slice(1).map(({ from }) => from),
  };
}

/** The lines between which there is room for a word: where two parts meet, the first of the second may have none. */
function apart(ticks: readonly Tick[], room: number): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) if (tick.x - (kept.at(-1)?.x ?? -room) >= room) kept.push(tick);
  return kept;
}

function firstsOfYears(start: number, end: number, step: number): IsoDay[] {
  const first = Math.ceil(yearOfDay(isoDay(start)) / step) * step;
  const count = Math.floor((yearOfDay(isoDay(end - 1)) - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => `${yearText(first + i * step)}-01-01`).filter(
    (day) => dayNumber(day) >= start,
  );
}

function firstsOfMonths(start: number, end: number): IsoDay[] {
  return Array.from({ length: end - start }, (_, i) => isoDay(start + i)).filter((day) =>
    day.endsWith('-01'),
  );
}
