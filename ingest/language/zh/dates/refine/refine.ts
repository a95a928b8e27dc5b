import type { TimexCandidate } from '../../../../date/candidate';
import { alias } from './alias';
import { bracketed } from './bracketed';
import { ranges } from './ranges';

/** Joins two neighbours into one expression, or leaves them. `form` is the folded text. */
export type Refiner = (before: TimexCandidate, after: TimexCandidate, form: string) => TimexCandidate | null;

/** Brackets first: what they join may be an end of a range. */
export const REFINERS: readonly { readonly id: string; readonly join: Refiner }[] = [
  { id: 'alias', join: alias },
  { id: 'bracketed', join: bracketed },
  { id: 'ranges', join: ranges },
];

/** Joins neighbouring candidates that are one expression; in order, none overlapping. */
export function refine(
  candidates: readonly TimexCandidate[],
  form: string,
  rows = REFINERS,
): TimexCandidate[] {
  return rows.reduce<TimexCandidate[]>((all, { join }) => joined(all, form, join), [...candidates]);
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
