import type { DatedExpression, MentionDraft, PassedOver, PositionDraft } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { Constraint } from '../date/document/constraint';
import type { RoundHeld } from '../date/document/rounds-held';
import type { EventReader } from '../extract/language';
import type { LanguagePack } from '../language/pack';
import type { ReadDocument } from '../read/read-folder';
import type { Annotations, Tellings } from './read-by-itself';

/** A document on its way through the pipeline: each stage adds what it found, and changes nothing that an earlier one did. */
export interface WorkingDocument extends Annotations {
  readonly read: ReadDocument;
  /** What reads its language. */
  readonly language: LanguagePack;
  /** What reads its events, and titles them. */
  readonly reader: EventReader;
  /** What it tells, by the date it is read on. */
  readonly tellings: Tellings;
  timexes: readonly DatedExpression[];
  date: ResolvedDate | null;
  /** When it says that rounds were held, on its present date. */
  held: readonly RoundHeld[];
  /** Words about its own day that fit no day the rest of it allows. */
  unsatisfied: readonly Constraint[];
  mentions: readonly MentionDraft[];
  /** The ids of the mentions, each at its place: what an editor rejects or adds renames none. */
  mentionIds: readonly string[];
  /** What the parties held at the rounds, which is no event. */
  positions: readonly PositionDraft[];
  /** Dated clauses that tell no event all the same. */
  passedOver: readonly PassedOver[];
}
