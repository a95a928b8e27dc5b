import type { AnnotatedDocument } from '../../../../extract/context';
import type { ClauseReading } from '../clauses/reading';

/** What a clause stands in: whether a date of the document or of a round holds for it, whether one is carried to it. */
export interface Standing {
  readonly isStanding: boolean;
  readonly isCarried: boolean;
  /** The date that stands is the day of a script that tells of its day. */
  readonly isOfDay: boolean;
  /** The date that stands is that of a round: the passage reports what the parties held at it. */
  readonly isOfRound: boolean;
  /** The date that is carried is that of the sentence before, with which this one goes on. */
  readonly isSequel: boolean;
  /** The clause before told an event, so that one without a subject goes on with it. */
  readonly goesOn: boolean;
  /** The clause before told what somebody says, demands or threatens. */
  readonly saying: boolean;
  /** The clause stands in a list of contents: 提出三項建議，包含…. */
  readonly enumerating: boolean;
  /** The clause before set a condition under which this one comes: 如果能建立信任，…. */
  readonly supposing: boolean;
}

/** Why a clause tells no event. Readers are told it by the sentence under `noEvent` of the messages that bears the same id. */
export interface EventFilter {
  /** Names the row; its example and counter-example stand under it in the language's table of examples. */
  readonly id: string;
  filtersOut(reading: ClauseReading, document: AnnotatedDocument, standing: Standing): boolean;
}
