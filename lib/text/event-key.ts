import { createHash } from 'node:crypto';
import { firstThat } from './sorted';

/**
 * The end of an event's id: the words it rests on, by where they stand and by what they are. What stands before it is for readers.
 * Example: `2003-01-10-prk-withdrawal-8ba0f58d-1234-5f1c`; without document and place it is of a form given before.
 */
export interface EventKey {
  /** The rest of the id: date, parties, kind. */
  readonly slug: string;
  /** The document, by eight characters made of its text; null in an id of the earlier form. */
  readonly document: string | null;
  /** How many characters of the document stand before the words, white space not counted; 0 in an id of the earlier form. */
  readonly place: number;
  /** Four characters made of the words. */
  readonly mark: string;
}

const KEY = /^(.+?)(?:-([0-9a-f]{8})-(\d+))?-([0-9a-f]{4})(?:-\d+)?$/;
const DOCUMENT_LENGTH = 8;
const MARK_LENGTH = 4;

const digest = (text: string, length: number) =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

/** The key that words have: where they stand, counted as neither line ends nor encodings change it, and what they are. */
export function eventKey(document: string, place: number, words: string): string {
  return `${document}-${place}-${digest(words, MARK_LENGTH)}`;
}

/** What an id says of the words that its event rests on; null where it names none, as that of a round. */
export function readEventKey(id: string): EventKey | null {
  const [, slug, document = null, place = '0', mark] = KEY.exec(id) ?? [];
  return slug === undefined || mark === undefined ? null : { slug, document, place: Number(place), mark };
}

/** Names a text by its words, whatever its line ends. */
export function documentKey(rawText: string): string {
  return digest(rawText.replace(/\s+/g, ''), DOCUMENT_LENGTH);
}

/** A function from an offset in a text to the number of characters before it that are no white space. */
export function placesIn(rawText: string): (offset: number) => number {
  const blanks = [...rawText.matchAll(/\s/g)].map(({ index }) => index);
  return (offset) => {
    const at = Math.min(offset, rawText.length);
    return at - firstThat(blanks, (blank) => blank >= at);
  };
}

/** The offset in a text at which so many characters that are no white space stand before one that is none; null behind the last. */
export function offsetOf(rawText: string, place: number): number | null {
  let count = 0;
  for (let i = 0; i < rawText.length; i += 1) {
    if (/\s/.test(rawText.charAt(i))) continue;
    if (count === place) return i;
    count += 1;
  }
  return null;
}
