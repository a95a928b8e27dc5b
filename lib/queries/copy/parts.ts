import type { Collection } from '@/lib/collections/served';
import type { IngestRunView } from '../ingest-run';
import type { ToldRound } from '../rounds/told-rounds';
import type { MarkedEvent } from '../window/view';

/** The parts of a copy's data: what `data/` writes, and `browser/` reads. */

interface TextRow {
  locale: string;
  text: string;
}

/** How many events a part of their rows has. */
export const PORTION = 250;

/** The parts that hold some events, by the events' numbers. */
export const portionsWith = (numbers: readonly number[]): number[] => [
  ...new Set(numbers.map((number) => Math.floor(number / PORTION))),
];

/** What is asked of all events, by their numbers, and what there is. */
export interface Whole {
  run: IngestRunView | null;
  collection: Collection | null;
  ids: string[];
  earliest: number[];
  latest: number[];
  atDay: number[];
  rank: number[];
  passages: number[];
  key: number[];
  /** Numbers of the events whose date is open at an end. */
  open: number[];
  /** The numbers of the events that have each value of each facet, but for names. */
  terms: Record<string, Record<string, number[]>>;
  documents: DocumentRow[];
  rounds: ToldRound[];
  /** The events that are rounds, by their conferences. */
  roundEvents: { id: string; conferenceId: string; passages: number; titles: TextRow[] }[];
}

export interface DocumentRow {
  id: string;
  csl: string;
  documentDate: string | null;
  earliestDay: number | null;
  latestDay: number | null;
}

/** Whom the documents name, and the events that have each name. */
export interface Names {
  entities: { id: string; kind: string; aliases: string; names: TextRow[] }[];
  readings: { id: string; reading: string }[];
  terms: Record<'name' | 'held-name', Record<string, number[]>>;
}

/** The marks of one kind of lanes: number, place of the lane in `lanes`, level, day, size, first and last day. */
export interface Marks {
  lanes: string[];
  marks: [number, number, number, number, number, number, number][];
}

/** A portion of the events: what lists and the timeline show of them, by number. */
export interface EventRows {
  /** As the database's client gives it for a summary. */
  rows: { number: number; id: string }[];
  marked: [number, MarkedEvent][];
}

/** The words of a portion of events: what a search marks. */
export interface EventWords {
  rows: {
    number: number;
    id: string;
    titles: (TextRow & { label: string })[];
    place: string;
    mentions: Quoted[];
    positions: Quoted[];
  }[];
}

interface Quoted {
  quote: string;
  words: string;
}

/** The text of a document with what a citation of words in it needs. */
export interface DocumentText {
  rawText: string;
  passages: {
    pieces: string;
    repeats: string;
    text: string;
    locator: string;
    turns: string;
    isMachineRead: boolean;
  }[];
  /** Its mentions and positions: id, first offset, the one behind the last, and the place of its passage in `passages`. */
  words: [string, number, number, number][];
}
