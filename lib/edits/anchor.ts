import { type Anchor, CONTEXT, type ContradictionTarget, type EventTarget } from '@/lib/schema/edit';
import type { Span } from '@/lib/schema/span';
import { sliceWhole } from '@/lib/text/whole-characters';

/** What of a stored document an anchor needs. */
export interface AnchoredDocument {
  readonly id: string;
  readonly sha256: string;
  readonly rawText: string;
}

/** Words of a document: of a mention, a claim, or chosen by a reader. Spans are UTF-16 code units of the raw text. */
export interface Words {
  readonly documentId: string;
  readonly span: Span;
}

/** The document of that id. @throws where there is none, which a stored mention cannot have */
export type DocumentOf = (id: string) => AnchoredDocument;

/**
 * An anchor of words of a document, by which `ingest/ledger` finds them again.
 * @throws RangeError where the span is empty or reaches beyond the text
 */
export function anchorAt({ id, sha256, rawText }: AnchoredDocument, { start, end }: Span): Anchor {
  if (start < 0 || end <= start || end > rawText.length)
    throw new RangeError(`${id} has no words from ${start} to ${end}`);
  return {
    document: id,
    sha256,
    quote: {
      exact: rawText.slice(start, end),
      prefix: sliceWhole(rawText, Math.max(0, start - CONTEXT), start),
      suffix: sliceWhole(rawText, end, Math.min(rawText.length, end + CONTEXT)),
    },
    position: { start, end },
  };
}

/** Anchors of several words, by documents and places. */
export function anchorsOf(words: readonly Words[], documentOf: DocumentOf): Anchor[] {
  return words
    .toSorted(
      (a, b) =>
        (a.documentId < b.documentId ? -1 : +(a.documentId > b.documentId)) || a.span.start - b.span.start,
    )
    .map(({ documentId, span }) => anchorAt(documentOf(documentId), span));
}

/** An event as a decision names it. @param mentions all that it rests on */
export function eventTarget(event: string, mentions: readonly Words[], documentOf: DocumentOf): EventTarget {
  return { event, passages: anchorsOf(mentions, documentOf) };
}

/** A contradiction as a decision names it. @param claims in their order, by which one of them is chosen */
export function contradictionTarget(
  contradiction: string,
  claims: readonly Words[],
  documentOf: DocumentOf,
): ContradictionTarget {
  return {
    contradiction,
    claims: claims.map(({ documentId, span }) => anchorAt(documentOf(documentId), span)),
  };
}
