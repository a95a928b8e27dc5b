import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { firstFrom } from '@/lib/text/within';
import type { AnnotatedDocument } from '../context';

/** The passage that a clause stands in; the clause itself where it stands in none. */
export function passageOf({ blocks }: AnnotatedDocument, clause: Span): Span {
  return blocks[firstFrom(blocks, clause.start + 1, ({ span }) => span) - 1]?.span ?? clause;
}

/** Where the sentences of the passage begin that begin before a place, the last first, so many at most. */
export function sentencesBefore({ blocks }: AnnotatedDocument, place: number, count: number): number[] {
  const block = blocks[firstFrom(blocks, place + 1, ({ span }) => span) - 1];
  const sentences = block?.sentences ?? [];
  const last = firstFrom(sentences, place, (span) => span);
  return sentences
    .slice(Math.max(0, last - count), last)
    .map(({ start }) => start)
    .reverse();
}

/** The names in the passage before a place, in order, so many of the last at most. */
export function namesBefore(
  document: AnnotatedDocument,
  clause: Span,
  place: number,
  count: number,
): NameHit[] {
  const { names } = document;
  const end = firstFrom(names, place, ({ span }) => span);
  const { start } = passageOf(document, clause);
  return names.slice(Math.max(0, end - count), end).filter(({ span }) => span.start >= start);
}
