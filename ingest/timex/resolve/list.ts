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
  const derivation = new Derivation(situation);
  for (const one of found) {
    derivation.steps.push(...one.steps);
    derivation.problems.push(...one.problems);
    derivation.anchor ??= one.anchor;
    Object.assign(derivation.implied, one.implied);
  }
  const first = found[0] as Resolution;
  const values = found.map(({ value }) => value);
  if (values.some(({ precision }) => precision !== 'day')) return derivation.done(first.value, first.point);
  const value = setValue(values);
  derivation.step('list.join', situation.candidate, value.edtf, first.value.edtf);
  return derivation.done(value, (found.at(-1) as Resolution).point);
}
