import type { Anchor } from '@/lib/schema/edit';
import type { EditCause } from '@/lib/schema/review';
import type { Span } from '@/lib/schema/span';
import { nearMatches } from './near-match';

/** A document in which words are looked for. */
export interface SearchedDocument {
  readonly id: string;
  readonly sha256: string;
  readonly rawText: string;
}

/** Where the words of an anchor stand now: spans of the raw text, the likeliest first; several only where nothing but nearness to the old place tells them apart. */
export interface Found {
  readonly documentId: string;
  readonly places: readonly Span[];
  /** How the words or their document differ from what they were; null where they do not. */
  readonly changed: 'words' | 'document' | null;
}

export interface NotFound {
  readonly cause: Extract<EditCause, 'document-gone' | 'words-gone' | 'words-ambiguous'>;
}

/** A text without white space, and the place of each of its characters in the text. */
interface Packed {
  readonly form: string;
  readonly at: readonly number[];
}

/** So many characters with what stands around them are one text's own. */
const TELLING = 24;

/**
 * Finds the words of anchors again. In the very file they stand where they stood; in another state of it they are looked for by what they are, white space aside: where they stand several
 * times the best is that with the same words around it, and then the nearest; where they stand nowhere, a stretch that is nearly the same counts if there is one only. A document is known again by its id,
 * by its bytes, or by words that, with what stands around them, no other document has. Else they are not found: they are never put on other words in silence.
 */
export class FoundWords {
  private readonly byId: ReadonlyMap<string, SearchedDocument>;
  private readonly byHash: ReadonlyMap<string, SearchedDocument>;
  private readonly packed = new Map<string, Packed>();
  private readonly known = new Map<Anchor, Found | NotFound>();

  constructor(private readonly documents: readonly SearchedDocument[]) {
    this.byId = new Map(documents.map((one) => [one.id, one]));
    this.byHash = new Map(documents.map((one) => [one.sha256, one] as const).reverse());
  }

  of(anchor: Anchor): Found | NotFound {
    const known = this.known.get(anchor) ?? this.find(anchor);
    this.known.set(anchor, known);
    return known;
  }

  private find(anchor: Anchor): Found | NotFound {
    const own = this.byId.get(anchor.document);
    const document = own?.sha256 === anchor.sha256 ? own : (this.byHash.get(anchor.sha256) ?? own);
    const found = document && this.findIn(document, anchor);
    if (found && 'places' in found) return found;
    return this.findAnywhere(anchor) ?? found ?? { cause: 'document-gone' };
  }

  private findIn(document: SearchedDocument, anchor: Anchor): Found | NotFound {
    const { id: documentId, rawText, sha256 } = document;
    const { position, quote } = anchor;
    const isThere = rawText.slice(position.start, position.end) === quote.exact;
    if (sha256 === anchor.sha256 && isThere) return { documentId, places: [position], changed: null };
    const packed = this.packedOf(document);
    const exact = unspaced(quote.exact);
    const places = placesOf(exact, packed.form);
    if (places.length > 0) {
      const kept = bestByContext(places, packed.form, quote).map((place) => unpacked(place, packed));
      const away = ({ start }: Span): number => Math.abs(start - position.start);
      return { documentId, places: kept.sort((a, b) => away(a) - away(b)), changed: null };
    }
    const [near, ...others] = nearMatches(exact, packed.form);
    if (!near) return { cause: 'words-gone' };
    if (others.length > 0) return { cause: 'words-ambiguous' };
    return { documentId, places: [unpacked(near, packed)], changed: 'words' };
  }

  /** Words with what stood around them, in the one document that has them so, once. */
  private findAnywhere({ quote: { prefix, exact, suffix } }: Anchor): Found | null {
    const [before, words, behind] = [prefix, exact, suffix].map(unspaced) as [string, string, string];
    const whole = before + words + behind;
    if (whole.length < TELLING) return null;
    const found = this.documents.flatMap((document) => {
      const packed = this.packedOf(document);
      return placesOf(whole, packed.form).map(({ start }): Found => {
        const place = { start: start + before.length, end: start + before.length + words.length };
        return { documentId: document.id, places: [unpacked(place, packed)], changed: 'document' };
      });
    });
    const [first] = found;
    if (!first || found.some(({ documentId }) => documentId !== first.documentId)) return null;
    return { ...first, places: found.flatMap(({ places }) => places) };
  }

  private packedOf({ id, rawText }: SearchedDocument): Packed {
    const known = this.packed.get(id) ?? pack(rawText);
    this.packed.set(id, known);
    return known;
  }
}

const unspaced = (text: string): string => text.replace(/\s+/g, '');

function pack(text: string): Packed {
  const at: number[] = [];
  for (let i = 0; i < text.length; i += 1) if (!/\s/.test(text[i] as string)) at.push(i);
  return { form: unspaced(text), at };
}

function unpacked({ start, end }: Span, { at }: Packed): Span {
  return { start: at[start] as number, end: (at[end - 1] as number) + 1 };
}

function placesOf(words: string, text: string): Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length });
  return places;
}

/** Those of the places around which most of the words stand that stood around them before. */
function bestByContext(places: readonly Span[], text: string, { prefix, suffix }: Anchor['quote']): Span[] {
  const [before, behind] = [unspaced(prefix), unspaced(suffix)];
  const score = ({ start, end }: Span): number => {
    let same = 0;
    while (same < before.length && before.at(-1 - same) === text[start - 1 - same]) same += 1;
    let after = 0;
    while (after < behind.length && behind[after] === text[end + after]) after += 1;
    return same + after;
  };
  const scores = places.map(score);
  const best = Math.max(...scores);
  return places.filter((_, i) => scores[i] === best);
}
