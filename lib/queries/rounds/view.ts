import type { EventStatus, EventType } from '@/lib/schema/vocabulary';
import type { EventSummary, Named } from '../event-view';
import type { RoundView } from '../list-rounds';
import type { Segment } from '../marked-text';
import type { PlaceOfWords } from '../place-of-words';

/** What the app shows of a conference: its parties, its rounds, and who said or did what at which. */

/** One thing that a document tells of a party at a round, in the document's words: a position, or an act, which is an event. */
export interface LineView extends PlaceOfWords {
  /** The id of the position, or of the mention that tells of the act. */
  id: string;
  /** The event that the act is; null for a position. */
  eventId: string | null;
  type: EventType;
  /** Of the act or of the position. */
  titleZh: string;
  titleEn: string;
  /** Whether the act took place; null for a position. */
  status: EventStatus | null;
  /** Where the words begin in the raw text of the document (UTF-16). */
  start: number;
  /** The words as they read: without line breaks and page furniture, in one piece. */
  text: string;
  document: { id: string; title: string };
  /** Leads to the words, marked, in their document. */
  href: string;
  /** Whether the words are a cell of a table, which sums up where running text tells. */
  fromTable: boolean;
  /** The rest of a table's cell that a page break cuts in two. */
  continued: { id: string; text: string; href: string }[];
}

/** A line with the round it is of and those whose position or act it is. */
export interface RoundLine extends LineView {
  round: number;
  passageId: string;
  actors: string[];
}

/** Where a note says that rounds were held: its words, and the way to them. */
export interface NotedPlace {
  words: string;
  href: string;
}

/** A person that a document calls the head of a party's delegation. */
export interface HeadView {
  person: Named;
  partyId: string;
  href: string;
}

/** A round with what the documents say of it as a whole; `lines` holds the lines of each party by its id. */
export interface RoundColumn extends RoundView {
  places: Named[];
  notedPlaces: NotedPlace[];
  /** What the documents tell of all parties together, or of the round's end. */
  outcome: LineView[];
  heads: HeadView[];
  lines: ReadonlyMap<string, LineView[]>;
}

/** A conference as a table of its parties by its rounds. */
export interface ConferenceMatrix {
  conference: Named;
  parties: Named[];
  rounds: RoundColumn[];
  /** What each party held that no passage ties to a round, by its id. */
  unplaced: ReadonlyMap<string, LineView[]>;
  /** What the documents' parties, places and conferences are called in Chinese, the longest first. */
  names: string[];
}

/** A position that changed its wording between two rounds: the words that both share carry the mark `same`. */
export interface ChangeView {
  from: LineView;
  to: LineView;
  fromWords: Segment[];
  toWords: Segment[];
}

export const PHASES = ['preparation', 'round', 'aftermath'] as const;
export type Phase = (typeof PHASES)[number];

/** The events around a round that concern its parties, by phase and date. */
export type RoundEvents = Record<Phase, EventSummary[]>;
