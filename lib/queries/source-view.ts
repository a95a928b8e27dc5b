import type { DerivationStep } from '@/lib/schema/day';
import type { CslItem, KbDiagnostic, Locator } from '@/lib/schema/knowledge-base';
import type { EventStatus, EventType, PassageKind } from '@/lib/schema/vocabulary';
import type { DateView } from './event-view';
import type { Found } from './find-in-source';
import type { PlacedSegment } from './marked-text';
import type { SourcePart } from './source-part';

/** What the app shows of a document. */

/** A document as a row of the list. `date` is null where nothing fixes it; `characters` are UTF-16 code units. */
export interface SourceSummary {
  id: string;
  title: string;
  fileName: string;
  csl: CslItem;
  date: Omit<DateView, 'precision'> | null;
  repeats: number;
  characters: number;
  events: number;
  mentions: number;
}

/** Another passage that tells of the same event: the document it stands in, and the link to its words. */
export interface MentionStep {
  documentId: string;
  href: string;
}

/** A mention as the note beside its words: it is the `number`th `of` the passages that its event rests on. */
export interface MentionNote extends DateView {
  mentionId: string;
  eventId: string;
  titleZh: string;
  titleEn: string;
  type: EventType;
  status: EventStatus;
  number: number;
  of: number;
  previous: MentionStep | null;
  next: MentionStep | null;
}

/** A heading, paragraph or footnote as it reads; its segments carry mention ids, `target` for the linked words, `found` for those looked for, `note:3` on the last character before the call of footnote 3. */
export interface TextBlock {
  kind: Exclude<PassageKind, 'table-cell'>;
  id: string;
  level: number;
  locator: Locator;
  segments: PlacedSegment[];
  notes: MentionNote[];
  /** How many names it holds, each counted once. */
  names: number;
}

/** A cell's passages, each with its segments. */
export type CellView = PlacedSegment[][];

/**
 * A table as a table: what its head says of the whole (`corner`) and of each column, then the rows, each with its own
 * head and a cell for every column.
 */
export interface TableBlock {
  kind: 'table';
  id: string;
  corner: CellView;
  columns: { name: string; head: CellView }[];
  rows: { name: string; head: CellView; cells: CellView[] }[];
  notes: MentionNote[];
  names: number;
}

/**
 * The words that a link asks for: `fits` says whether they are (still) those the link was made for, and is null where
 * the link does not say; `outside` where the document has no such place.
 */
export interface Target {
  start: number;
  end: number;
  state: 'fits' | 'unchecked' | 'changed' | 'outside';
  text: string;
}

/** A document with its record and a part of its text in the view asked for: as it reads (`blocks`) or as the file has it (`raw`). */
export interface SourceDetail extends SourceSummary {
  sha256: string;
  /** Empty where its format has a way of its own to write characters. */
  encoding: string;
  format: string;
  /** Whether the text, or a part of it, was read by machine from a picture. */
  isMachineRead: boolean;
  /** How many pages its format states; 0 where it has none. */
  pages: number;
  basis: DerivationStep[];
  blocks: (TextBlock | TableBlock)[];
  raw: PlacedSegment[];
  part: SourcePart;
  /** Which event each marked mention tells of, and at which each marked position was held, by id. */
  eventOfMention: Record<string, string>;
  diagnostics: KbDiagnostic[];
  /** Dated clauses that tell no event, each by a filter. */
  filtered: KbDiagnostic[];
  /** `shown` says whether this view and part hold the words: the reading view leaves out what a file repeats. */
  target: (Target & { shown: boolean }) | null;
  found: Found | null;
}
