import { setValue } from '@/lib/time/date-value';
import type { DateFields } from '../candidate';
import { resolveDate } from './date';
import { Derivation } from './derivation';
import { lentBy } from './range';
import type { Situation } from './situation';
import type { Outcome, Resolution } from './types';

/**
 * Resolves dates that are named together and do not follow each other: 5月11日及13日. Each member lends the next what it leaves out.
 * Counter-example: 25日與26日, which is a span of days.
 */
export function resolveList(situation: Situation, members: readonly DateFields[]): Outcome {
  const found: Resolution[] = [];
  let before: DateFields = {};
  for (const member of members) {
    const last = found.at(-1);
    const outcome = resolveDate(situation, member, last ? lentBy(last, before) : null);
    if (outcome.value === null) return outcome;
    found.push(outcome);
    before = { ...before, ...member };
  }
  const first = found[0] as Resolution;
  const problems = found.flatMap((one) => one.problems);
  // A day that the calendar does not have leaves the first.
  if (found.some(({ value }) => value.precision !== 'day')) return { ...first, problems };
  const derivation = new Derivation(situation);
  derivation.problems.push(...problems);
  for (const one of found) {
    derivation.steps.push(...one.steps);
    derivation.anchor ??= one.anchor;
    Object.assign(derivation.implied, one.implied);
  }
  const value = setValue(found.map((one) => one.value));
  derivation.step('list.join', situation.candidate, value.edtf, first.value.edtf);
  return derivation.done(value, (found.at(-1) as Resolution).point);
}
