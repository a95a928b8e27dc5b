import type { DerivationStep, ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import type { AnnotatedDocument } from './context';

/**
 * A date with one more step of its derivation.
 * @param at the words of the document that the step rests on; null where it rests on none
 */
export function withStep(
  date: ResolvedDate,
  rule: string,
  document: AnnotatedDocument,
  at: Span | null,
): ResolvedDate {
  const step: DerivationStep = {
    rule,
    source: document.id,
    span: at && { start: at.start, end: at.end },
    text: at ? document.text.slice(at.start, at.end) : '',
    before: null,
    after: date.edtf,
  };
  return { ...date, basis: [...date.basis, step] };
}
