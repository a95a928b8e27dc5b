import type { Limits } from './limits';
import type { Encoding } from './text/decode';
import type { TextOfRecord } from './text-of-record';

/** The formats that are read. */
export type FormatId = 'txt' | 'pdf' | 'docx' | 'odt' | 'rtf' | 'html' | 'md' | 'eml' | 'msg' | 'image';

/** What a reader is told beside the bytes. */
export interface Request {
  readonly fileName: string;
  /** The encoding that `sources.json` states. */
  readonly encoding?: Encoding;
  readonly limits: Limits;
  /** Is to be told after each page how many of all are done: who is silent for too long is ended. */
  readonly progress: (done: number, all: number) => void;
}

/** Reads files of one format. */
export interface FormatReader {
  readonly id: FormatId;
  /** One more whenever it makes another text of the same bytes. */
  readonly version: number;
  /** The endings of its files' names, small, with the dot; the usual one first. */
  readonly endings: readonly string[];
  readonly mediaType: string;
  /** Whether a file is of this format: by its content first, by its name (small) where many formats begin alike. It looks at the beginning only. */
  isOne(bytes: Uint8Array, name: string): boolean;
  /**
   * Makes the text of record. It fetches nothing, runs nothing, and looks at nothing but the bytes.
   * @throws FormatError where there is none to be had
   */
  read(bytes: Uint8Array, request: Request): Promise<TextOfRecord>;
}
