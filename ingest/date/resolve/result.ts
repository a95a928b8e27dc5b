import type { DerivationStep } from '@/lib/schema/day';
import { dayAfter, openEnd } from '@/lib/time/date-value';
import type { TimexCandidate } from '../candidate';
import { isAside } from './aside';
import { sinceAround } from './open-end';
import { isInPassing } from './passing';
import { justBefore, type Situation, step } from './situation';
import type { Outcome, ResolvedTimex, TimexDate } from './types';

/** What stands between a day and the word for its eve, with that word: （感恩節）前夕. In code units. */
const LONGEST_EVE = 16;

const NO_DATE: TimexDate = { edtf: null, earliest: null, latest: null, precision: null };

/** The resolved expression: its own value, the open one where the words around say that it goes on, and the derivation of both. */
export function resultOf(situation: Situation, outcome: Outcome): ResolvedTimex {
  const { candidate, form, context } = situation;
  if (outcome.value === null) {
    const { reason } = outcome;
    const basis = [step(situation, reason, candidate, null, null)];
    const { start, end, text } = candidate;
    const problems =
      reason === 'unresolved.out-of-range' ||
      reason === 'unresolved.no-such-date' ||
      reason === 'unresolved.two-readings'
        ? [{ rule: reason, span: { start, end }, text }]
        : [];
    return dated(candidate, NO_DATE, NO_DATE, {
      basis,
      implied: {},
      problems,
      anchor: undefined,
      aside: false,
    });
  }
  const { value, steps, implied, problems, anchor } = outcome;
  const since = candidate.type === 'DURATION' ? null : sinceAround(situation, value.precision);
  const eve =
    value.precision === 'day'
      ? context.cues.eveBehind(form.slice(candidate.end, candidate.end + LONGEST_EVE))
      : 0;
  const before = eve > 0 ? dayAfter(value.earliest, -1) : null;
  if (before) {
    const words = { start: candidate.end, end: candidate.end + eve };
    const basis = [...steps, step(situation, 'relative.eve', words, value.edtf, before.edtf)];
    return dated(candidate, before, value, { basis, implied, problems, anchor, aside: false });
  }
  if (!since) {
    const about = aboutOf(situation, value);
    const isDate =
      candidate.value.kind === 'date' || candidate.value.kind === 'range' || candidate.value.kind === 'list';
    const aside = isDate && (isAside(situation, value) || isInPassing(situation, value));
    const [whole, basis] = about ? [about.value, [...steps, about.step]] : [value, steps];
    return dated(candidate, whole, value, { basis, implied, problems, anchor, aside });
  }
  const whole = openEnd(value);
  const basis = [...steps, step(situation, 'open.since', since, value.edtf, whole.edtf)];
  return dated(candidate, whole, value, { basis, implied, problems, anchor, aside: false });
}

/** The same date as not exact, where the words before it say so: on or about July 1, 2003 is `2003-07-01~`. */
function aboutOf(
  situation: Situation,
  value: TimexDate & { edtf: string },
): { readonly value: TimexDate; readonly step: DerivationStep } | null {
  const before = situation.context.cues.aboutBefore(justBefore(situation));
  if (before === 0 || /[~{[]/.test(value.edtf)) return null;
  const { start } = situation.candidate;
  const edtf = value.edtf.replace(/$|(?=\/)/g, '~');
  return {
    value: { ...value, edtf },
    step: step(situation, 'state.about', { start: start - before, end: start }, value.edtf, edtf),
  };
}

/** Spelt out field by field: spreading an object of this size costs more than all the rest. */
function dated(
  { start, end, text, type, rule, known, mod, value }: TimexCandidate,
  { edtf, earliest, latest, precision }: TimexDate,
  own: TimexDate,
  {
    basis,
    implied,
    problems,
    anchor,
    aside,
  }: Pick<ResolvedTimex, 'basis' | 'implied' | 'problems' | 'anchor' | 'aside'>,
): ResolvedTimex {
  return {
    start,
    end,
    text,
    type,
    rule,
    known,
    mod,
    value,
    edtf,
    earliest,
    latest,
    precision,
    own,
    basis,
    implied,
    problems,
    anchor,
    aside,
  };
}
