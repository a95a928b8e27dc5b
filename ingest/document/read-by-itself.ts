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
import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import type { CleanText } from '../clean/clean';
import type { DatedNote } from '../contradiction/examined';
import type { TimexCandidate } from '../date/candidate';
import type { RoundHeld } from '../date/document/rounds-held';
import type { TermInOffice } from '../names/terms';

/** When rounds were held, looked up by `roundKey`. */
export type RoundDates = Pick<ReadonlyMap<string, ResolvedDate>, 'get'>;

/** What the words of a document say, before any of its dates is worked out: its text as it reads, its parts, its names, its date expressions. Plain data but for the offset map. */
export interface Annotations {
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
}

/** What can be said of a document without any other. */
export interface ReadByItself extends Annotations {
  /** The language whose pack reads it; `und` where none does. */
  readonly tag: string;
  /** What is to be told where no pack reads it. */
  readonly unread: KbDiagnostic | null;
  readonly stated: Stated;
}

/** The date that a document states of itself, and what follows from it alone. */
export interface Stated {
  readonly date: ResolvedDate | null;
  readonly timexes: readonly DatedExpression[];
  /** When it says that rounds were held. */
  readonly held: readonly RoundHeld[];
}

/** What a document tells, read as written on a date. Plain data. */
export interface Told {
  readonly timexes: readonly DatedExpression[];
  readonly mentions: readonly MentionDraft[];
  readonly positions: readonly PositionDraft[];
  readonly passedOver: readonly PassedOver[];
  /** The rounds whose dates it was read by, with those dates: with the same answers it reads the same. */
  readonly asked: readonly (readonly [round: string, date: ResolvedDate | null])[];
}

/** What a document tells on any date, each date read once. */
export interface Tellings {
  /** What it tells if it was written on a date. */
  on(date: ResolvedDate | null, roundDates: RoundDates): Told;
  /** The same where it has been read so before; null otherwise. */
  known(date: ResolvedDate | null, roundDates: RoundDates): Told | null;
}
