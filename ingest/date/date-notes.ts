import type { Span } from '@/lib/schema/span';
import type { CleanText } from '../clean/clean';
import type { DatedNote } from '../contradiction/examined';
import type { LanguagePack } from '../language/pack';
import { resolveTimexes } from './resolve/resolve';

/** So many characters at most part the lines of one note: blanks, a line's end, an empty line. */
const LINE_END = 4;

/** The footnotes that a document calls, each with when the work it cites came out. */
export function dateNotes(
  documentId: string,
  clean: CleanText,
  { dating, contradictions: language }: LanguagePack,
): DatedNote[] {
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
    const own = { published: language.publishedOn(text, timexes), from: label, span: wholeOf(pieces) };
    const note: typeof own = language.isAsBefore(text) && before ? before : own;
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
