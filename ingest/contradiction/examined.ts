import type { Block, DatedExpression, MentionDraft, NameHit, RoundReference } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import type { ContradictionLanguage } from './language';

/** A mention, by its place in the list of all mentions of all documents. */
export interface Told {
  readonly index: number;
  readonly draft: MentionDraft;
}

/** A footnote with the day or the month of what it cites. */
export interface DatedNote {
  readonly label: string;
  readonly text: string;
  /** Where its words stand in the raw text. */
  readonly span: Span;
  /** Where it is called, in the clean text. */
  readonly at: number;
  /** When the work it cites came out; null where it does not say. */
  readonly published: Pick<ResolvedDate, 'edtf' | 'latest'> | null;
  /** The label of the note that bears the date, for one that says `同前註`; its own otherwise. */
  readonly from: string;
}

/** A document as the search for contradictions sees it. */
export interface Examined {
  readonly language: ContradictionLanguage;
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly rounds: readonly RoundReference[];
  readonly timexes: readonly DatedExpression[];
  readonly told: readonly Told[];
  readonly notes: readonly DatedNote[];
  readonly names: readonly NameHit[];
  /** For each block when the round was held that the headings above it name; null where they name none. */
  readonly sectionHeld: readonly (ResolvedDate | null)[];
  /** When a round was held; null where nothing says so. */
  readonly heldOn: (round: RoundReference) => ResolvedDate | null;
}
