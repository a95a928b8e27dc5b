import type { DerivationStep } from '@/lib/schema/day';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { Span } from '@/lib/schema/span';
import { ALL, type Fresh } from './fresh';

/** Whether the pieces follow each other without touching backwards. */
function inOrder(pieces: Span[]): boolean {
  return pieces.every((piece, index) => index === 0 || (pieces[index - 1]?.end ?? 0) <= piece.start);
}

const inside = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
const show = ({ start, end }: Span) => `${start}-${end}`;

/**
 * What is wrong with spans and quotes: a span that reaches beyond its document, pieces out of order, a quote that is
 * not, to the letter, the slice of the raw text at its span.
 */
export function* quoteFaults(kb: KnowledgeBase, fresh: Fresh = ALL): Generator<string> {
  const texts = new Map(kb.documents.map(({ id, rawText }) => [id, rawText]));

  function* stands(place: string, documentId: string | null, spans: (Span | null)[]): Generator<string> {
    // A document that is not there is reported as a reference; here it has no text to reach beyond.
    const length = documentId === null ? 0 : (texts.get(documentId)?.length ?? Number.POSITIVE_INFINITY);
    for (const span of spans) {
      if (span !== null && span.end > length)
        yield `${place}: ${show(span)} is beyond the text of ${documentId}`;
    }
  }
  function* quotes(place: string, documentId: string, span: Span, quote: string): Generator<string> {
    yield* stands(place, documentId, [span]);
    const text = texts.get(documentId);
    if (text !== undefined && text.slice(span.start, span.end) !== quote) {
      yield `${place}: its words are not those of ${documentId} at ${show(span)}`;
    }
  }
  function* piecesOf(place: string, span: Span, pieces: Span[]): Generator<string> {
    if (!inOrder(pieces)) yield `${place}: its pieces are not in order`;
    if (!pieces.every((piece) => inside(span, piece))) yield `${place}: a piece is outside ${show(span)}`;
  }
  function* derivation(place: string, steps: DerivationStep[]): Generator<string> {
    for (const { rule, source, span } of steps) yield* stands(`${place}, step ${rule}`, source, [span]);
  }

  for (const { id, basis } of fresh(kb.documents)) yield* derivation(`document ${id}`, basis);
  for (const { id, documentId, pieces, repeats } of fresh(kb.passages)) {
    yield* stands(`passage ${id}`, documentId, [...pieces, ...repeats]);
    if (!inOrder(pieces)) yield `passage ${id}: its pieces are not in order`;
  }
  for (const { id, documentId, span, text, basis } of fresh(kb.timexes)) {
    yield* quotes(`timex ${id}`, documentId, span, text);
    yield* derivation(`timex ${id}`, basis);
  }
  for (const mention of fresh(kb.mentions)) {
    const { documentId, span, pieces, trigger, participants } = mention;
    const place = `mention ${mention.id}`;
    yield* quotes(place, documentId, span, mention.quote);
    yield* stands(place, documentId, [trigger, ...participants.map((participant) => participant.span)]);
    yield* piecesOf(place, span, pieces);
    yield* derivation(place, mention.basis);
  }
  for (const { id, documentId, span, pieces, quote, participants } of fresh(kb.positions)) {
    const place = `position ${id}`;
    yield* quotes(place, documentId, span, quote);
    yield* stands(
      place,
      documentId,
      participants.map((participant) => participant.span),
    );
    yield* piecesOf(place, span, pieces);
  }
  for (const { id, documentId, span, quote } of fresh(kb.rejected))
    yield* quotes(`rejected mention ${id}`, documentId, span, quote);
  for (const { entityId, documentId, span, text } of fresh(kb.namings)) {
    yield* quotes(`naming of ${entityId} at ${show(span)}`, documentId, span, text);
  }
  for (const { id, documentId, span } of fresh(kb.eventAliases))
    yield* stands(`alias ${id}`, documentId, [span]);
  for (const { id, claims } of fresh(kb.contradictions)) {
    for (const [index, { documentId, span, quote }] of claims.entries()) {
      yield* quotes(`claim ${index} of contradiction ${id}`, documentId, span, quote);
    }
  }
  for (const [index, { documentId, span }] of fresh(kb.diagnostics).entries()) {
    yield* stands(`diagnostic ${index}`, documentId, [span]);
  }
}
