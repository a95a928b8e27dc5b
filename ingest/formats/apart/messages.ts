import type { FormatId } from '../format';
import type { Limits } from '../limits';
import type { Encoding } from '../text/decode';
import type { TextOfRecord } from '../text-of-record';

/** A file to be read. */
export interface Question {
  readonly format: FormatId;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly encoding: Encoding | null;
  readonly limits: Limits;
}

/** What comes of it: how far the reading is, as often as the reader tells; then the text, or why there is none. */
export type Answer =
  | { readonly done: number; readonly all: number }
  | { readonly text: TextOfRecord }
  | { readonly refused: { readonly rule: string; readonly what: string; readonly cure: string } };
