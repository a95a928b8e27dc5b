import type { LocalText } from '@/lib/schema/locale';
import type { MachineChoice } from '@/lib/schema/review';
import type { Span } from '@/lib/schema/span';
import type { ContradictionKind, ContradictionReason } from '@/lib/schema/vocabulary';

/** One side of a contradiction; the span is an offset of the document's clean text, or of the raw one where it says so. */
export interface ClaimDraft {
  readonly documentId: string;
  readonly span: Span;
  /** The span is of the raw text: a footnote's words stand outside the clean one. */
  readonly inRaw?: true;
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
  readonly explanation: LocalText;
  /** Why the preferred claims are followed. */
  readonly reason: ContradictionReason | null;
  /** Which claims would be followed without an editor's word; absent where none was said. */
  readonly machine?: MachineChoice;
}
