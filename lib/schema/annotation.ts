import type { DerivationStep, IsoDay, Precision, ResolvedDate } from './day';
import type { Span } from './span';
import type {
  EventStatus,
  EventType,
  Modality,
  ParticipantRole,
  PassageKind,
  PloverType,
  Polarity,
  TimexType,
} from './vocabulary';

/**
 * What one stage of the ingest hands to the next. Spans are offsets of the document's clean text; they become raw spans when the knowledge base is
 * put together.
 */

/** A passage of the running text: its kind and where a person finds it. */
export interface Block {
  readonly span: Span;
  readonly kind: PassageKind;
  /** Depth of a heading from 1; 0 otherwise. */
  readonly level: number;
  /** The headings above, outermost first. */
  readonly section: readonly string[];
  readonly paragraph: number | null;
  readonly row: string | null;
  readonly column: string | null;
  readonly sentences: readonly Span[];
}

/** What kind of thing a name names. A `seat` is a capital or a house that stands for a government (平壤, 白宮). */
export type NameKind =
  | 'state'
  | 'seat'
  | 'group'
  | 'organisation'
  | 'person'
  | 'place'
  | 'treaty'
  | 'conference'
  | 'office';

/** A name found in a text. */
export interface NameHit {
  readonly span: Span;
  readonly kind: NameKind;
  /** The entity named; several for a group of states. */
  readonly ids: readonly string[];
  /** The states and international organisations that act when it acts: a person's country, a group's members. */
  readonly parties: readonly string[];
}

/** A round of a conference that a text refers to: `第三輪六邊會談`, `上次會談`, `這次會談`. */
export interface RoundReference {
  readonly span: Span;
  readonly conferenceId: string;
  /** The number, where it is stated. */
  readonly round: number | null;
  /** Where no number is stated: the one before, the one now, the one to come. */
  readonly deixis: 'previous' | 'current' | 'next' | null;
}

/** A date expression with its value, as the resolver leaves it. */
export interface DatedExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  readonly known: Readonly<Record<string, number | string>>;
  readonly implied: Readonly<Record<string, number | string>>;
  readonly mod: string | null;
  readonly edtf: string | null;
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly precision: Precision | null;
  readonly basis: readonly DerivationStep[];
  /** The value of the words alone: of 1993年 in 自1993年以來 it is 1993, while the whole is open. */
  readonly own: Pick<DatedExpression, 'edtf' | 'earliest' | 'latest' | 'precision'>;
  /**
   * The story does not follow the date: it belongs to a noun (撤回一九六七年的疆界), somebody speaks of it (判斷伊朗已於2003年停止), it is a plan or a time
   * limit, or it stands in brackets.
   */
  readonly aside: boolean;
  /** What in the words cannot be: 31 June, a weekday that does not fit. */
  readonly problems: readonly { readonly rule: string; readonly span: Span; readonly text: string }[];
}

/** An event mention before it is mapped back to the raw text and merged. */
export interface MentionDraft {
  readonly documentId: string;
  readonly span: Span;
  readonly block: number;
  readonly trigger: Span | null;
  /** The lexicon entry of the trigger; null where only a date told the event. */
  readonly triggerId: string | null;
  readonly type: EventType;
  readonly ploverType: PloverType | null;
  readonly status: EventStatus;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly date: ResolvedDate;
  /** Index of the date expression the date rests on. */
  readonly timex: number | null;
  readonly dateText: string;
  /** Whether the clause itself states the date; else it stands under one told before. */
  readonly statesDate: boolean;
  /** States and international organisations, in order of mention. */
  readonly parties: readonly string[];
  readonly participants: readonly { entityId: string; role: ParticipantRole; span: Span | null }[];
  readonly placeId: string | null;
  readonly treatyId: string | null;
  readonly conferenceId: string | null;
  readonly round: number | null;
  /** Of a mention that an editor added: the titles that were given with it. Absent where the machine drafted it. */
  readonly given?: { readonly en: string | null; readonly 'zh-Hant': string | null };
}

/**
 * What a party holds at a round of a conference, or at a meeting: what it wants, thinks, hopes or insists on without a time of its own. It is no event; it belongs to
 * the round.
 */
export interface PositionDraft {
  /** Its words, with who is named in them and of what kind they are, as they would be read if they told an event. */
  readonly clause: MentionDraft;
  /**
   * The conference and its round, whose number is null where the passage stands under the round's heading and tells of later days; null for the meeting of a table's column that is no
   * numbered round.
   */
  readonly round: { readonly conferenceId: string; readonly round: number | null } | null;
  /** The block that heads the column of a meeting; null for a round. */
  readonly head: number | null;
  /** Whose position it is: states and organisations; empty where the text does not say. */
  readonly holders: readonly string[];
}

/** What the id of a clause rests on: where it stands, and what is read of it. */
export type NamedClause = Pick<MentionDraft, 'span' | 'type' | 'parties'> & {
  readonly date: Pick<ResolvedDate, 'edtf'>;
};

/**
 * A clause that tells no event, by what would name it if it did: there are more of them than of mentions. Who takes part is only found out where no filter holds that it tells none; its
 * parties are empty otherwise.
 */
export interface PassedOver {
  readonly draft: NamedClause;
  /** The filter by which it tells none, by the id of its row; null where it only stands under the heading of a round. */
  readonly filter: string | null;
}

/** What a document tells. */
export interface Extracted {
  /** What happened, was said on a day, or is planned: the mentions of events. */
  readonly mentions: readonly MentionDraft[];
  readonly positions: readonly PositionDraft[];
  /** Clauses that stand under a date and tell no event all the same: older links may mean them. */
  readonly passedOver: readonly PassedOver[];
}

/** The round whose part of a document a passage belongs to. */
export interface BlockRound {
  readonly conferenceId: string;
  readonly round: number;
}
