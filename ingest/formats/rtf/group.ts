import { NOT_READ, RUNNING } from './words';

/** Where words go: into the text, the mark of a list's item, a note, a running head, a property, the tables of fonts and styles, or nowhere. */
export type Place =
  | 'text'
  | 'note'
  | 'furniture'
  | 'title'
  | 'author'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'marker'
  | 'none';

/** What holds within a group, until it ends. */
export interface Group {
  place: Place;
  font: number | null;
  skipAfterUnicode: number;
  isHidden: boolean;
  style: number | null;
  heading: number | null;
  isItem: boolean;
  isInTable: boolean;
}

export const OUTERMOST: Group = {
  place: 'text',
  font: null,
  skipAfterUnicode: 1,
  isHidden: false,
  style: null,
  heading: null,
  isItem: false,
  isInTable: false,
};

/**
 * Where the words of a group go that begins with a control word; null where they go on as before.
 * @param isOptional whether readers that do not know the word may leave the group out
 */
export function placeOf(word: string, isOptional: boolean): Place | null {
  if (word === 'fonttbl') return 'fonts';
  if (word === 'stylesheet') return 'styles';
  if (word === 'info') return 'info';
  if (word === 'title' || word === 'author') return word;
  if (word === 'footnote') return 'note';
  if (word === 'listtext' || word === 'pntext') return 'marker';
  if (RUNNING.test(word)) return 'furniture';
  if (word === 'shpinst') return null;
  // A group of a newer kind is left out where its writer says that this may be done.
  return isOptional || NOT_READ.has(word) ? 'none' : null;
}
