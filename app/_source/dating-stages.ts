import { dayOfMonthIn, weekdayIn } from '@/lib/language/zh/day-words';
import type { DerivationStep, IsoDay } from '@/lib/schema/day';
import { dayNumber, isoDay } from '@/lib/time/day';
import { edtfBounds } from '@/lib/time/edtf';
import { weekdayOf } from '@/lib/time/gregorian';

/** One or more conditions that together leave the same days: their steps, and the days left, in order. */
export interface DatingStage {
  /** How the dates are known that the conditions count from (the days of a round). */
  grounds: DerivationStep[];
  conditions: DerivationStep[];
  left: IsoDay[];
}

/** Longer stretches than this are not drawn day by day. */
const LONGEST = 366 * 3;
const CONDITION = /^(?:day\.|round\.(?:just-ended|over|to-come)$)/;
const GROUND = /^round\.(?:table|prose)$/;

/** Which days a condition picks one by one, where it does: its rule and its words say. */
const PICKS: Readonly<Record<string, (text: string) => ((day: IsoDay) => boolean) | null>> = {
  'day.weekday': (text) => {
    const weekday = weekdayIn(text);
    return weekday === null ? null : (day) => weekdayOf(day) === weekday;
  },
  'day.of-month': (text) => {
    const number = dayOfMonthIn(text);
    return number === null ? null : (day) => Number(day.slice(8)) === number;
  },
};

function daysOf(edtf: string): IsoDay[] {
  const { earliest, latest } = edtfBounds(edtf);
  const [first, last] = [dayNumber(earliest), dayNumber(latest)];
  if (last - first > LONGEST) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => isoDay(first + i));
}

/** The days that a condition leaves of those before it; its step states the first and the last of them. */
function leftBy(step: DerivationStep, before: readonly IsoDay[] | null): IsoDay[] {
  const stated = step.after === null ? [] : daysOf(step.after);
  const inside = before === null ? stated : stated.filter((day) => before.includes(day));
  const pick = PICKS[step.rule]?.(step.text) ?? null;
  const picked = pick === null ? inside : inside.filter(pick);
  // The words may be read otherwise than the ingest read them; then only what the step states is shown.
  const agrees = picked[0] === stated[0] && picked.at(-1) === stated.at(-1);
  return agrees ? picked : inside;
}

/**
 * How the day of an undated document was narrowed down, from the derivation of its date: conditions in their order, those that leave the same
 * days as one stage. Empty where the date was not worked out from conditions (a dateline, a bibliographic record) or leaves no days to draw.
 *
 * Example: between two rounds, then a 9th, then a Friday leave 119, 4 and 1 days.
 */
export function datingStages(basis: readonly DerivationStep[]): DatingStage[] {
  const stages: DatingStage[] = [];
  let grounds: DerivationStep[] = [];
  for (const step of basis) {
    if (GROUND.test(step.rule)) grounds.push(step);
    if (!CONDITION.test(step.rule)) continue;
    const last = stages.at(-1);
    const left = leftBy(step, last?.left ?? null);
    if (last !== undefined && last.left.join() === left.join()) {
      last.conditions.push(step);
      last.grounds.push(...grounds);
    } else {
      stages.push({ grounds, conditions: [step], left });
    }
    grounds = [];
  }
  return stages.some(({ left }) => left.length === 0) ? [] : stages;
}
