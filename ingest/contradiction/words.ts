import type { DatedExpression } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { ClaimDraft } from '../explain/contradiction-draft';
import type { Told } from './examined';

/** What a mention claims: its date. */
export function claimOfMention({ index, draft }: Told, preferred: boolean): ClaimDraft {
  const { documentId, span, date } = draft;
  return { documentId, span, mention: index, edtf: date.edtf, value: date.edtf, preferred };
}

/** What a date expression claims by itself. */
export function claimOfTimex(
  documentId: string,
  { start, end, text, own }: DatedExpression,
  preferred: boolean,
): ClaimDraft {
  return {
    documentId,
    span: { start, end },
    mention: null,
    edtf: own.edtf,
    value: own.edtf ?? text,
    preferred,
  };
}

/** What words claim that are no date. */
export function claimOfWords(
  documentId: string,
  text: string,
  span: Span,
  value = text.slice(span.start, span.end),
): ClaimDraft {
  return { documentId, span, mention: null, edtf: null, value, preferred: false };
}
