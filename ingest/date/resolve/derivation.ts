import type { DerivationStep } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import type { BasisRule } from '@/lib/time/basis-messages';
import type { DateValue } from '@/lib/time/date-value';
import { type Situation, step } from './situation';
import type { Point, Resolution, TimexAnchor, TimexProblem } from './types';

/** Collects the steps of one date while it is worked out. */
export class Derivation {
  readonly steps: DerivationStep[] = [];
  readonly implied: Record<string, number | string> = {};
  readonly problems: TimexProblem[] = [];
  anchor: TimexAnchor | undefined;

  constructor(readonly situation: Situation) {}

  /** Adds a step that leads to `after`; the step before it tells `before` unless another is given. */
  step(rule: BasisRule, span: Span | null, after: string, before?: string | null): void {
    const from = before === undefined ? (this.steps.at(-1)?.after ?? null) : before;
    this.steps.push(step(this.situation, rule, span, from, after));
  }

  problem(rule: TimexProblem['rule'], span: Span, after: string): void {
    const text = this.situation.text.slice(span.start, span.end);
    this.problems.push({ rule, span: { start: span.start, end: span.end }, text });
    this.step(rule, span, after);
  }

  done(value: DateValue, point: Point): Resolution {
    const { steps, implied, problems, anchor } = this;
    return { value, point, steps, implied, problems, ...(anchor ? { anchor } : {}) };
  }
}
