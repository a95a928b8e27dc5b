import type { Span } from '@/lib/schema/span';
import { foldedText } from '@/lib/text/folded-text';
import { type AnnotatedDocument, within } from '../../../extract/context';
import type { Lexicon } from '../../../knowledge/lexicon';

const WHERE = /\b(?:in|at|near|off|outside|over)\s(?:the\s)?$/;
const ARRIVING =
  /\b(?:visit(?:s|ed)?|(?:travel|fl[ye]|flew|arriv|go|went|head|trip|visit)\w*\s(?:to|in|at))\s(?:the\s)?$/;
const REACH = 24;

const byName = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

function placesOf(lexicon: Lexicon): ReadonlyMap<string, string> {
  const known = byName.get(lexicon);
  if (known) return known;
  const made = new Map(lexicon.places.map(({ id, en }) => [foldedText(en), id] as const));
  byName.set(lexicon, made);
  return made;
}

/** Where something happened: the first place behind `in`, `at` and the like, or the goal of a journey; null where none is named. */
export function placeIn(
  { text, form, names }: AnnotatedDocument,
  span: Span,
  lexicon: Lexicon,
): string | null {
  for (const { span: at, kind, ids } of within(names, span)) {
    if (kind !== 'place' && kind !== 'seat') continue;
    const before = text.slice(Math.max(span.start, at.start - REACH), at.start);
    if (!WHERE.test(before) && !ARRIVING.test(before)) continue;
    const id = kind === 'place' ? ids[0] : placesOf(lexicon).get(form.slice(at.start, at.end));
    if (id) return id;
  }
  return null;
}
