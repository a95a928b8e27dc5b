import { type DerivationStep, OPEN_END, OPEN_START } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import type { BasisRule } from '@/lib/time/basis-messages';
import { type DateValue, spanValue } from '@/lib/time/date-value';
import type { TimexCandidate } from '../candidate';
import type { Around, ResolvingCues } from '../language';
import type { Narrative } from './narrative';
import type { ReferenceDate, ResolveContext, ResolvedTimex } from './types';

/** Everything that the rules of resolving look at for one expression. */
export interface Situation {
  readonly text: string;
  /** The folded text of the text; offsets hold in both. */
  readonly form: string;
  readonly candidate: TimexCandidate;
  /** Its place among the candidates. */
  readonly index: number;
  /** The expression before it, resolved. */
  readonly previous: ResolvedTimex | null;
  /** The expression behind it. */
  readonly next: TimexCandidate | null;
  readonly context: ResolveContext;
  readonly narrative: Narrative;
  readonly sentence: number;
  readonly paragraph: number;
  /** The stretch between two marks of punctuation around the expression. */
  readonly clause: Span;
}

/** The clause around a span: up to the next mark of punctuation on each side, and at most so far as the language's clauses reach. */
export function clauseAround(text: string, span: Span, { endsClause, reach }: ResolvingCues): Span {
  let start = span.start;
  let end = span.end;
  const first = Math.max(0, span.start - reach.clause);
  const last = Math.min(text.length, span.end + reach.clause);
  while (start > first && !endsClause(text, start - 1)) start -= 1;
  while (end < last && !endsClause(text, end)) end += 1;
  return { start, end };
}

/** The words of the clause on both sides of the expression, as folded text. */
export function around({ form, candidate, clause }: Situation): Around {
  return { before: form.slice(clause.start, candidate.start), behind: form.slice(candidate.end, clause.end) };
}

/** The characters right before the expression, also those of the clause before. */
export function justBefore({ form, candidate, context }: Situation): string {
  return form.slice(Math.max(0, candidate.start - context.cues.reach.near), candidate.start);
}

/** The characters right behind it. */
export function justBehind({ form, candidate, context }: Situation): string {
  return form.slice(candidate.end, candidate.end + context.cues.reach.near);
}

/** A step of a derivation that uses the words at a span; without one it uses no words. */
export function step(
  situation: Situation,
  rule: BasisRule,
  span: Span | null,
  before: string | null,
  after: string | null,
): DerivationStep {
  const { text, context } = situation;
  const words = span ? joined(text.slice(span.start, span.end)) : '';
  return {
    rule,
    source: span ? context.source : null,
    span: span && { start: span.start, end: span.end },
    text: words,
    before,
    after,
  };
}

/** Words without the line breaks in them. */
function joined(words: string): string {
  return words.includes('\n') ? words.replace(/\s*\n\s*/g, '') : words;
}

/** The step that names the document's own date. */
export function referenceStep(situation: Situation): DerivationStep {
  const { reference, source } = situation.context;
  if (reference?.words) return step(situation, 'reference.dateline', reference.words, null, reference.edtf);
  return {
    rule: 'reference.document',
    source,
    span: null,
    text: '',
    before: null,
    after: reference?.edtf ?? null,
  };
}

/** The document's own date, where both its ends are known. */
export function knownReference({ context: { reference } }: Situation): ReferenceDate | null {
  return reference && reference.earliest !== OPEN_START && reference.latest !== OPEN_END ? reference : null;
}

/**
 * A value counted from the document's date. Where that is a range, the value is what all its days can give, from first to last.
 * @returns null where the document's date is unknown or open
 */
export function fromReference(
  situation: Situation,
  valueFor: (day: string) => DateValue | null,
): DateValue | null {
  const reference = knownReference(situation);
  if (!reference) return null;
  const first = valueFor(reference.earliest);
  const last = reference.latest === reference.earliest ? first : valueFor(reference.latest);
  if (!first || !last) return null;
  return first.edtf === last.edtf ? first : spanValue(first, last);
}
