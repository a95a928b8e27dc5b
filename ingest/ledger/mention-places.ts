import type { MentionDraft } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { rawQuote } from '../assemble/raw-spans';
import type { WorkingDocument } from '../document/working-document';
import type { Found } from './found-words';

/** A mention with its id, as decisions find it. */
export interface PlacedDraft {
  readonly document: WorkingDocument;
  readonly id: string;
  readonly draft: MentionDraft;
}

/** From this share of the characters of both on, words and a mention are the same. */
const MEANT = 0.5;
/** From this share on they are one another whole. */
const WHOLE = 0.9;

interface Standing extends PlacedDraft {
  readonly span: Span;
}

/** Where mentions stand in the raw texts; of a document it is worked out when it is asked for. */
export class MentionPlaces {
  private readonly known = new Map<string, readonly Standing[]>();

  /** @param listed the mentions of a document, by its id */
  constructor(private readonly listed: ReadonlyMap<string, readonly PlacedDraft[]>) {}

  /** The mention that shares most of its words with words that were found, and at least half of both; the first place that has one counts. */
  at(found: Found): string | null {
    for (const place of found.places) {
      const best = this.best(found.documentId, place);
      if (best && best.share >= MEANT) return best.mention.id;
    }
    return null;
  }

  /** The mention that is those words whole. */
  wholeAt(documentId: string, place: Span): PlacedDraft | null {
    const best = this.best(documentId, place);
    return best && best.share >= WHOLE ? best.mention : null;
  }

  private best(
    documentId: string,
    place: Span,
  ): { readonly mention: Standing; readonly share: number } | null {
    let best: { mention: Standing; share: number } | null = null;
    for (const mention of this.standingIn(documentId)) {
      const share = shareOf(mention.span, place);
      if (share > (best?.share ?? 0)) best = { mention, share };
    }
    return best;
  }

  private standingIn(documentId: string): readonly Standing[] {
    const known = this.known.get(documentId);
    if (known) return known;
    const made = (this.listed.get(documentId) ?? []).map((one): Standing => {
      const { read, clean } = one.document;
      return { ...one, span: rawQuote({ rawText: read.rawText, map: clean.map }, one.draft.span).span };
    });
    this.known.set(documentId, made);
    return made;
  }
}

/** How much of two stretches together both have in common. */
export function shareOf(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / (one.end - one.start + other.end - other.start - shared);
}
