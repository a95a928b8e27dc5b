import { type Constraint, type Day, writingDays } from './constraint';

/** What the constraints leave. */
export interface Solution {
  /** The days left, in order; empty where the firm constraints contradict each other or leave the days without bounds. */
  readonly days: readonly Day[];
  /** The constraints in the order in which they were applied, each with the days it left. */
  readonly steps: readonly { readonly constraint: Constraint; readonly left: readonly Day[] }[];
  /** The bounds are only likely ones. */
  readonly isLikely: boolean;
  /** Soft constraints that no day of the rest meets. */
  readonly dropped: readonly Constraint[];
}

/** A longer stretch than this is no knowledge of a document's day. */
const LONGEST = 366 * 3;

/**
 * Leaves the days that meet all constraints: firm ones first, then the soft ones one by one as long as a day remains. What bounds the days comes before what
 * picks among them, so that the days are few when they are counted; likely bounds take part only where the firm ones leave a side open.
 */
export function solve(constraints: readonly Constraint[]): Solution {
  const firmOnes = constraints.filter(({ force }) => force === 'firm');
  const isLikely = !isBounded(firmOnes);
  const firm = isLikely ? constraints.filter(({ force }) => force !== 'soft') : firmOnes;
  const { from, to } = boundsOf(firm);
  if (!isBounded(firm) || to - from > LONGEST) return { days: [], steps: [], isLikely, dropped: [] };
  let days = writingDays(from, to);
  const steps: { constraint: Constraint; left: Day[] }[] = [];
  const dropped: Constraint[] = [];
  const bounding = firm.filter((constraint) => constraint.from !== null || constraint.to !== null);
  const picking = firm.filter((constraint) => constraint.from === null && constraint.to === null);
  const soft = constraints.filter(({ force }) => force === 'soft');
  for (const constraint of [...bounding, ...picking, ...soft]) {
    const left = days.filter((day) => constraint.allows(day));
    if (left.length === 0 && constraint.force === 'soft') {
      if (!constraint.isHabit) dropped.push(constraint);
      continue;
    }
    const bounds =
      bounding.includes(constraint) && (!isLikely || constraint.from === from || constraint.to === to);
    if (left.length < days.length || bounds) steps.push({ constraint, left });
    days = left;
  }
  return { days, steps, isLikely, dropped };
}

function boundsOf(constraints: readonly Constraint[]): { from: number; to: number } {
  return {
    from: Math.max(...constraints.flatMap((constraint) => constraint.from ?? [])),
    to: Math.min(...constraints.flatMap((constraint) => constraint.to ?? [])),
  };
}

function isBounded(constraints: readonly Constraint[]): boolean {
  const { from, to } = boundsOf(constraints);
  return Number.isFinite(from) && Number.isFinite(to);
}
