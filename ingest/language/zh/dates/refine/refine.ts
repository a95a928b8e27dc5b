import type { TimexCandidate } from '../../../../date/candidate';
import { alias } from './alias';
import { bracketed } from './bracketed';
import { counted } from './counted';
import { inOneCalendar } from './other-calendar';
import { ranges } from './ranges';
import { unknownYear } from './unknown-year';

/** Joins two neighbours into one expression, or leaves them. `form` is the folded text. */
export type Refiner = (before: TimexCandidate, after: TimexCandidate, form: string) => TimexCandidate | null;

/** Brackets first: what they join may be an end of a range. */
export const REFINERS: readonly { readonly id: string; readonly join: Refiner }[] = [
  { id: 'unknown-year', join: unknownYear },
  { id: 'alias', join: alias },
  { id: 'bracketed', join: bracketed },
  { id: 'counted', join: counted },
  { id: 'ranges', join: ranges },
];

/** Joins neighbouring candidates that are one expression; in order, none overlapping. */
export function refine(
  candidates: readonly TimexCandidate[],
  form: string,
  rows = REFINERS,
): TimexCandidate[] {
  const all = rows.reduce<TimexCandidate[]>((some, { join }) => joined(some, form, join), [...candidates]);
  // 後三天 is a distance only behind a date.
  const kept = all.filter(({ value }) => value.kind !== 'offset' || value.base !== 'awaited');
  return inOneCalendar(kept, form);
}

function joined(candidates: readonly TimexCandidate[], form: string, refiner: Refiner): TimexCandidate[] {
  const out: TimexCandidate[] = [];
  for (const candidate of candidates) {
    const before = out.at(-1);
    const one = before ? refiner(before, candidate, form) : null;
    if (one) out[out.length - 1] = one;
    else out.push(candidate);
  }
  return out;
}
