import type {
  Block,
  BlockRound,
  DatedExpression,
  MentionDraft,
  NameHit,
  PassedOver,
  PositionDraft,
  RoundReference,
} from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { CleanText } from '../clean/clean';
import type { DatedNote } from '../contradiction/examined';
import type { TimexCandidate } from '../date/candidate';
import type { Constraint } from '../date/document/constraint';
import type { EventReader } from '../extract/language';
import type { LanguagePack } from '../language/pack';
import type { TermInOffice } from '../names/terms';
import type { ReadDocument } from '../read/read-folder';

/** A document on its way through the pipeline: each stage adds what it found, and changes nothing that an earlier one did. */
export interface WorkingDocument {
  readonly read: ReadDocument;
  /** What reads its language. */
  readonly language: LanguagePack;
  /** What reads its events, and titles them. */
  readonly reader: EventReader;
  readonly clean: CleanText;
  /** The clean text, folded. */
  readonly form: string;
  readonly blocks: readonly Block[];
  readonly names: readonly NameHit[];
  /** Those whom it calls by the offices they hold. */
  readonly terms: readonly TermInOffice[];
  readonly rounds: readonly RoundReference[];
  readonly blockRounds: readonly (BlockRound | null)[];
  /** The footnotes it calls, with when the works they cite came out. */
  readonly notes: readonly DatedNote[];
  readonly candidates: readonly TimexCandidate[];
  timexes: readonly DatedExpression[];
  date: ResolvedDate | null;
  /** Words about its own day that fit no day the rest of it allows. */
  unsatisfied: readonly Constraint[];
  mentions: readonly MentionDraft[];
  /** What the parties held at the rounds, which is no event. */
  positions: readonly PositionDraft[];
  /** Dated clauses that tell no event all the same. */
  passedOver: readonly PassedOver[];
}
