import type { Span } from '@/lib/schema/span';
import type { Decoded } from './text/decode';

/** What a format says a part of the text is. */
export type StatedKind = 'heading' | 'paragraph' | 'item' | 'note' | 'furniture';

/** A part of the text whose kind the format states. A part is one paragraph, and holds no line feed. */
export interface StatedBlock {
  readonly span: Span;
  readonly kind: StatedKind;
  /** Depth of a heading from 1. */
  readonly level?: number;
  /** It goes on with the last part of its kind: a page, a column or a note cut it. */
  readonly continues?: boolean;
}

/**
 * A page: its own label (`xiv`, `14`) and where its text stands; width and height in its own units; whether a machine read it from a picture, and, where that is
 * known, how sure it was, from 0 to 1.
 */
export interface Page {
  readonly label: string;
  readonly span: Span;
  readonly width?: number;
  readonly height?: number;
  readonly isMachineRead?: boolean;
  readonly confidence?: number;
}

/** Where a run of text stands on a page (counted from 0), in the page's units from its top left. */
export interface Box {
  readonly span: Span;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A call of a note in the text, which is no part of its words: a raised figure or sign, and the label of the note. */
export interface NoteCall {
  readonly span: Span;
  readonly label: string;
}

/** A CSL field that the file states, and where it states it: `meta property=article:published_time`. */
export interface StatedField {
  readonly field: string;
  readonly value: unknown;
  readonly basis: string;
}

/** What a person should know of the reading, with the cure. */
export interface Doubt {
  readonly rule: string;
  readonly message: string;
  readonly span: Span | null;
}

/** A file within the file. */
export interface Attachment {
  /** Its name alone, no path, and no other file within the same one has it. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What the reader of a format makes of a file: the text of record, and what it knows of it. Spans are UTF-16 code units into `text`. */
export interface TextOfRecord {
  readonly text: string;
  /** How the file's characters are written, and why that is thought; null where the format has a way of its own. */
  readonly written: Pick<Decoded, 'encoding' | 'evidence'> | null;
  /** In order, without overlap; what stands in none of them is read as plain text is, a line a paragraph. Where there are none at all, all is. */
  readonly blocks: readonly StatedBlock[];
  /** In order; none where the format has none. */
  readonly pages: readonly Page[];
  /** In the order of the text; none where the format places nothing. */
  readonly boxes: readonly Box[];
  /** In order; where a format states none, they are found by their words. */
  readonly calls: readonly NoteCall[];
  readonly stated: readonly StatedField[];
  /** They become documents of their own. */
  readonly attachments: readonly Attachment[];
  readonly doubts: readonly Doubt[];
  /** Whether the text, or a part of it, was read by machine from a picture. */
  readonly isMachineRead: boolean;
}

/** A text without anything that its format states; for readers to add to. */
export const PLAIN: Omit<TextOfRecord, 'text'> = {
  written: null,
  blocks: [],
  pages: [],
  boxes: [],
  calls: [],
  stated: [],
  attachments: [],
  doubts: [],
  isMachineRead: false,
};
