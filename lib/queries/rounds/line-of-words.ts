import { z } from 'zod';
import { Span } from '@/lib/schema/span';
import { EventType } from '@/lib/schema/vocabulary';
import { titleOf } from '../document-title';
import { TEXTS, titlesOf } from '../locale-texts';
import { segmentsOf } from '../marked-text';
import { passageHref } from '../passage-link';
import { placeOfWords } from '../place-of-words';
import { readingText } from '../reading-text';
import type { LineView } from './view';

/** What is read of the document and the passage to show words of theirs as a line. */
export const WORDS_INCLUDE = {
  titles: TEXTS,
  passage: true,
  document: { select: { id: true, csl: true, rawText: true } },
} as const;

/** Words in a document: a mention's or a position's row. */
interface WordsRow {
  id: string;
  start: number;
  end: number;
  pieces: string;
  quote: string;
  titles: readonly { locale: string; text: string }[];
  type: string;
  passage: {
    pieces: string;
    text: string;
    locator: string;
    turns: string;
    isMachineRead: boolean;
    kind: string;
  };
  document: { id: string; csl: string; rawText: string };
}

/** Words as a line, and where they stand in the passage as it reads. */
export interface PlacedLine {
  line: Omit<LineView, 'eventId' | 'status'>;
  /** The passage as it reads; the words stand at `at` to `end` in it. */
  passage: string;
  /** The raw place of each of its characters. */
  rawAt: readonly number[];
  at: number;
  end: number;
}

const spans = (text: string) => z.array(Span).parse(JSON.parse(text));

/** Shows the words of a mention or a position as they read in their document. */
export function lineOfWords(row: WordsRow): PlacedLine {
  const { document, passage, start, end } = row;
  const reading = readingText(document.rawText, spans(passage.pieces), passage.text);
  const quoted = segmentsOf(reading, [{ id: 'quote', pieces: spans(row.pieces) }]);
  const words = quoted.flatMap(({ text, marks }) => (marks.length > 0 ? text : [])).join('');
  const found = reading.rawAt.findIndex((raw) => raw >= start);
  const at = found < 0 ? reading.text.length : found;
  return {
    line: {
      id: row.id,
      type: EventType.parse(row.type),
      ...titlesOf(row.titles),
      text: words.trim(),
      start,
      document: { id: document.id, title: titleOf(document) },
      ...placeOfWords(passage, { start, end }),
      href: passageHref(document.id, start, end, row.quote),
      fromTable: passage.kind === 'table-cell',
      continued: [],
    },
    passage: reading.text,
    rawAt: reading.rawAt,
    at,
    end: at + words.length,
  };
}
