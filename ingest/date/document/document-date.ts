import type { RoundReference } from '@/lib/schema/annotation';
import type { DerivationStep, ResolvedDate } from '@/lib/schema/day';
import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import type { Span } from '@/lib/schema/span';
import { within } from '@/lib/text/within';
import { isoDay } from '@/lib/time/day';
import { edtfBounds } from '@/lib/time/edtf';
import type { Constraint, Day } from './constraint';
import { dayConstraints } from './day-constraints';
import { withoutOutliers } from './outliers';
import { roundConstraint } from './round-constraints';
import { scriptConditions } from './script-conditions';
import { type Solution, solve } from './solve';
import type { HeldOn, Undated } from './undated';

export interface Dating {
  readonly date: ResolvedDate | null;
  readonly solution: Solution;
  readonly diagnostics: readonly KbDiagnostic[];
}

/** What the words of a document say of the day it was written. */
export function conditionsOf(document: Undated, heldOn: HeldOn): Constraint[] {
  const all = [
    ...document.sentences.flatMap((sentence) => constraintsIn(document, sentence, heldOn)),
    ...scriptConditions(document),
  ];
  return withoutOutliers(all, document.text, document.language.dating.writing);
}

/**
 * Works out the day a document without a dateline was written: every clause that names a round with a known date, a weekday or a day of the month sets
 * a condition, and so do, in a news script, the years it names and one day named twice; the days that meet them all are left. One day is a date, several are
 * a span, none is a diagnostic.
 * @param told what it tells that other documents tell with its date
 */
export function dateByConstraints(
  document: Undated,
  heldOn: HeldOn,
  told: readonly Constraint[] = [],
): Dating {
  const conditions = conditionsOf(document, heldOn);
  const solution = solve([
    ...told,
    ...(told.length > 0 ? conditions.filter((one) => agrees(one, told)) : conditions),
  ]);
  const date = isKnown(solution) ? dateOfDays(solution.days, solution) : null;
  const diagnostics = solution.dropped.map(
    (constraint): KbDiagnostic => ({
      documentId: document.id,
      stage: 'dating',
      rule: constraint.rule,
      severity: 'warning',
      span: constraint.words.span,
      message: `“${constraint.words.text}” fits no day that the rest of the document allows`,
    }),
  );
  return { date, solution, diagnostics };
}

/** A bare day of the month is the script's own unless what it tells is known to be of other days. */
function agrees(one: Constraint, told: readonly Constraint[]): boolean {
  if (one.rule !== 'day.of-month') return true;
  const from = Math.max(...told.map((condition) => condition.from ?? 0));
  const to = Math.min(...told.map((condition) => condition.to ?? 0));
  for (let day = from; day <= to; day += 1)
    if (one.allows(day) && told.every((condition) => condition.allows(day))) return true;
  return false;
}

function constraintsIn(document: Undated, sentence: Span, heldOn: HeldOn): Constraint[] {
  let named: RoundReference | null = null;
  const { segmenting, dating } = document.language;
  const { writing: cues } = dating;
  return segmenting.clausesIn(document.text, sentence).flatMap((clause) => {
    const reference =
      within(document.rounds, clause, ({ span }) => span).find(({ round }) => round !== null) ?? null;
    named = reference ?? named;
    const held = named && heldOn(named);
    const byRound =
      reference && held ? roundConstraint(document.id, document.text, clause, reference, held, cues) : null;
    const byDay = within(document.candidates, clause, (candidate) => candidate).flatMap((candidate) =>
      dayConstraints({ documentId: document.id, text: document.text, clause, candidate, held, cues }),
    );
    return byRound ? [byRound, ...byDay] : byDay;
  });
}

/** Days further apart than so many say no more than their year. */
const MANY = 62;

/** Days between bounds that are only likely are known where a week at most is left. */
function isKnown({ days, isLikely }: Solution): boolean {
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined && (!isLikely || last - first < 7);
}

function dateOfDays(days: readonly Day[], { steps }: Solution): ResolvedDate | null {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const [earliest, latest] = [isoDay(first), isoDay(last)];
  const year = earliest.slice(0, -6);
  if (last - first >= MANY && year === latest.slice(0, -6))
    return { edtf: year, ...edtfBounds(year), basis: basisOf(steps, year) };
  const isOne = days.length === 1;
  const edtf = isOne ? earliest : `${earliest}/${latest}`;
  return { edtf, earliest, latest, precision: isOne ? 'day' : 'days', basis: basisOf(steps, edtf) };
}

/** Each constraint with the words it rests on, and how many days it left. */
function basisOf(steps: Solution['steps'], edtf: string): DerivationStep[] {
  const basis = steps.flatMap(({ constraint, left }): DerivationStep[] => [
    ...constraint.grounds,
    { ...constraint.words, rule: constraint.rule, before: null, after: rangeOf(left) },
  ]);
  const once = basis.filter((step, i) => basis.findIndex((other) => isSame(step, other)) === i);
  return [
    ...once,
    { rule: 'document.solved', source: null, span: null, text: '', before: null, after: edtf },
  ];
}

function rangeOf(left: readonly Day[]): string | null {
  const [first, last] = [left[0], left.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`;
}

/** The same words may set the same condition more than once; one telling of it is enough. */
function isSame(one: DerivationStep, other: DerivationStep): boolean {
  return (
    one.rule === other.rule &&
    one.source === other.source &&
    one.text === other.text &&
    one.after === other.after
  );
}
