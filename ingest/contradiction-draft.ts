import type { Span } from '@/lib/schema/span';
import type { ContradictionKind } from '@/lib/schema/vocabulary';

/** One side of a contradiction; the span is an offset of the document's clean text. */
export interface ClaimDraft {
  readonly documentId: string;
  readonly span: Span;
  /** The mention that claims it, by its place in the list of all mentions. */
  readonly mention: number | null;
  readonly edtf: string | null;
  readonly value: string;
  readonly preferred: boolean;
}

/** Places at which the documents, or one of them, cannot both be right. */
export interface ContradictionDraft {
  readonly kind: ContradictionKind;
  /** The mention whose event it is about. */
  readonly mention: number | null;
  readonly claims: readonly ClaimDraft[];
  readonly explanationZh: string;
  readonly explanationEn: string;
}
