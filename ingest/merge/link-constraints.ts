import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import type { Span } from '@/lib/schema/span';
import type { LinkConstraint, RuledPassage } from '../read/link-constraints';
import { documentMeant } from './document-meant';
import { type Pair, pairOf } from './pair';
import { type FoldedText, foldedTexts, placesOf, type RuledText } from './quote-places';

/** A constraint on two mentions, by their places in the list. */
export interface LocatedConstraint {
  readonly verdict: LinkConstraint['verdict'];
  readonly pair: Pair;
  /** The one of a pair put together that is put to the other's event, and does not speak for it; null where both do. */
  readonly putIn: number | null;
  /** Where it stands, for messages. */
  readonly at: string;
}

/** A mention as a constraint finds it: its document, and its span in that document's clean text. */
export interface RuledMention {
  readonly documentId: string;
  readonly span: Span;
}

/**
 * Finds the mentions that constraints speak of. A passage is known by its document and words of it, as the file has them or as they are shown: spaces, script and
 * wrong glyphs aside, with notes or without. Of the mentions that meet those words the one is meant that shares most of its own with them.
 * @param texts the documents, for the words between which a mention's own lie
 * @returns the constraints that could be placed, and a diagnostic with row and cure for each that could not
 */
export function locateConstraints(
  constraints: readonly LinkConstraint[],
  mentions: readonly RuledMention[],
  texts: readonly RuledText[],
): { located: LocatedConstraint[]; diagnostics: KbDiagnostic[] } {
  const located: LocatedConstraint[] = [];
  const diagnostics: KbDiagnostic[] = [];
  const folded = new Map<string, readonly FoldedText[]>();
  const find = (passage: RuledPassage): number | string => {
    const document = documentMeant(
      passage.document,
      texts.map(({ id }) => id),
    );
    if ('fault' in document) return document.fault;
    const text = texts.find(({ id }) => id === document.id) as RuledText;
    const forms = folded.get(text.id) ?? foldedTexts(text);
    folded.set(text.id, forms);
    return mentionMeant(passage, text.id, placesOf(passage.quote, forms), mentions);
  };
  for (const { verdict, at, passages } of constraints) {
    const [one, other] = passages.map(find) as [number | string, number | string];
    const fault = [one, other].find((found) => typeof found === 'string');
    if (typeof one === 'number' && typeof other === 'number' && one !== other)
      located.push({ verdict, at, pair: pairOf(one, other), putIn: Math.max(one, other) });
    else
      diagnostics.push(
        leftOut(at, fault ?? 'both passages are one mention; quote words that only one of them holds'),
      );
  }
  return { located, diagnostics };
}

/** From this share on words are a whole mention and not a part of it. */
const WHOLE = 0.9;

/** The mention that a quote means, or why none is: the one whose words it is whole, else the one of which it holds a part. */
function mentionMeant(
  { quote }: RuledPassage,
  documentId: string,
  places: readonly Span[],
  mentions: readonly RuledMention[],
): number | string {
  const copy = `copy the words from the event's page`;
  if (places.length === 0) return `“${quote}” does not stand in ${documentId}; ${copy}`;
  const parts = places.flatMap((place) => bestAt(place, documentId, mentions));
  const whole = parts.filter(({ share }) => share >= WHOLE);
  const meant = new Set((whole.length > 0 ? whole : parts).map(({ index }) => index));
  const [first, second] = meant;
  if (first === undefined) return `no event rests on “${quote}” in ${documentId}; ${copy}`;
  if (second !== undefined)
    return `“${quote}” stands in ${documentId} at ${meant.size} places that tell of events; quote more words, so that one is meant`;
  return first;
}

/** The mention that shares most of its words with a place, and their share of both; none where they only touch. */
function bestAt(
  place: Span,
  documentId: string,
  mentions: readonly RuledMention[],
): { index: number; share: number }[] {
  const near = mentions.flatMap(({ documentId: id, span }, index) => {
    const shared = Math.min(span.end, place.end) - Math.max(span.start, place.start);
    const [own, asked] = [span.end - span.start, place.end - place.start];
    const isNear = id === documentId && shared > 0 && shared * 2 >= Math.min(own, asked);
    return isNear ? [{ index, share: shared / (own + asked - shared) }] : [];
  });
  const best = Math.max(...near.map(({ share }) => share));
  return near.filter(({ share }) => share === best).slice(0, 1);
}

/** A constraint that is not followed is told with its row, what is wrong, and what to do. */
export function leftOut(at: string, fault: string, rule = 'link-constraint.not-placed'): KbDiagnostic {
  const message = `${at}: ${fault}. The row was left out.`;
  return { documentId: null, stage: 'merge', rule, severity: 'warning', span: null, message };
}
