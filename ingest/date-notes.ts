import type { Span } from '@/lib/schema/span';
import type { CleanText } from './clean/clean';
import type { DatedNote } from './contradiction/examined';
import { resolveTimexes } from './date/resolve/resolve';

<<<<<<< HEAD

import type { LanguagePack } from './language/pack';

=======

import { isAsBefore, publishedOn } from './language/zh/contradictions/note-date';
import { recognise } from './language/zh/dates/recognise';

>>>>>>> 99a9c76 (Contradictions know no language: what Chinese says of lengths, numbers, notes and rounds comes from the pack, their explanations are messages in both languages)

/** So many characters at most part the lines of one note: blanks, a line's end, an empty line. */
const LINE_END = 4;

/** The footnotes that a document calls, each with when the work it cites came out. */
export function dateNotes(documentId: string, clean: CleanText, { dating }: LanguagePack): DatedNote[] {
  const at = new Map(clean.markers.map((marker) => [marker.label, marker.at]));
  const out: DatedNote[] = [];
  let before: Pick<DatedNote, 'published' | 'from' | 'span'> | null = null;
  for (const { label, text, pieces } of clean.footnotes) {
    const [first] = pieces;
    if (label === null || !first) continue;
    const timexes = resolveTimexes(dating.recognise(text, { localEra: true }), text, {
      source: documentId,
      cues: dating.resolving,
      reference: null,
      sentences: [{ start: 0, end: text.length }],
      resets: [],
    });
    const own = { published: publishedOn(text, timexes), from: label, span: wholeOf(pieces) };
    const note: typeof own = isAsBefore(text) && before ? before : own;
    before = note;
    const place = at.get(label);
    if (place !== undefined) out.push({ label, text, at: place, ...note });
  }
  return out;
}

/** Where the words of a note stand: all its lines, as far as nothing but a line's end stands between them. */
function wholeOf(pieces: readonly Span[]): Span {
  const [first, ...rest] = pieces;
  let whole = first ?? { start: 0, end: 0 };
  for (const { start, end } of rest) {
    if (start - whole.end > LINE_END) break;
    whole = { start: whole.start, end };
  }
  return whole;
}
