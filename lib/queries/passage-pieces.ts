import type { Span } from '@/lib/schema/span';
import type { PassageKind } from '@/lib/schema/vocabulary';

interface Placed {
  kind: PassageKind;
  pieces: readonly Span[];
}

/** The parts of pieces that lie within a span. */
export function clipped(pieces: readonly Span[], { start, end }: Span): Span[] {
  return pieces.flatMap((piece) => {
    const part = { start: Math.max(piece.start, start), end: Math.min(piece.end, end) };
    return part.start < part.end ? [part] : [];
  });
}

/**
 * Which of the raw text between two offsets a reader of the passages means: what reads on from the first to the last of it. A
 * footnote that the file puts into the middle of a sentence is left out, unless the words begin or end in it.
 * @param passages those that may hold some of it, as they read
 * @returns the pieces in raw order; none where the passages hold nothing of it
 */
export function meantPieces(span: Span, passages: readonly Placed[]): Span[] {
  const held = passages
    .map(({ kind, pieces }) => ({ isNote: kind === 'footnote', parts: clipped(pieces, span) }))
    .filter(({ parts }) => parts.length > 0);
  const notes = held.filter(({ isNote }) => isNote);
  const first = Math.min(...held.flatMap(({ parts }) => parts.map(({ start }) => start)));
  const last = Math.max(...held.flatMap(({ parts }) => parts.map(({ end }) => end)));
  const withNotes = notes.some(({ parts }) =>
    parts.some(({ start, end }) => start === first || end === last),
  );
  return held
    .filter(({ isNote }) => withNotes || !isNote)
    .flatMap(({ parts }) => parts)
    .sort((a, b) => a.start - b.start);
}
