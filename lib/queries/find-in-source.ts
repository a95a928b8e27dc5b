import 'server-only';
import { database } from '@/lib/db';
import type { Span } from '@/lib/schema/span';
import { matchForm } from '@/lib/text/match-form';
import { readingText } from './reading-text';
import { spansOf } from './source-passages';

/** How many places are told of at most; a longer list helps nobody find one. */
const MOST = 500;
const CONTEXT = 20;

/** A place where the words stand, in raw offsets (UTF-16), with what is around it as it reads. */
export interface Hit extends Span {
  before: string;
  text: string;
  after: string;
}

/** Where words stand in a document: the first of `total` places. */
export interface Found {
  words: string;
  total: number;
  hits: Hit[];
}

/** A text without white space in the form in which words are compared, and the index of each of its characters. */
function squeezed(text: string): { form: string; index: number[] } {
  const form = matchForm(text);
  const index = Array.from({ length: text.length }, (_, i) => i).filter((i) => !/\s/.test(text.charAt(i)));
  return { form: index.map((i) => form.charAt(i)).join(''), index };
}

/** The places of words in a text, as first and last index. */
function* placesIn(text: string, wanted: string): Generator<readonly [first: number, last: number]> {
  // Most passages hold none: to know that takes no index.
  if (!matchForm(text).replace(/\s+/g, '').includes(wanted)) return;
  const { form, index } = squeezed(text);
  for (let at = form.indexOf(wanted); at !== -1; at = form.indexOf(wanted, at + wanted.length))
    yield [index[at] ?? 0, index[at + wanted.length - 1] ?? 0];
}

/**
 * Where do words stand in a document? White space counts for nothing, so that a line's end hides none; traditional and
 * simplified script, full and half width, capitals and small letters are one. What a file repeats is told of once.
 */
export async function findInSource(documentId: string, words: string): Promise<Found> {
  const wanted = squeezed(words).form;
  const found: Found = { words: words.trim(), total: 0, hits: [] };
  if (wanted === '') return found;
  const document = await database().document.findUnique({
    where: { id: documentId },
    select: {
      rawText: true,
      passages: { select: { text: true, pieces: true }, orderBy: { ordinal: 'asc' } },
    },
  });
  for (const passage of document?.passages ?? []) {
    const places = [...placesIn(passage.text, wanted)];
    found.total += places.length;
    if (places.length === 0 || found.hits.length >= MOST) continue;
    const { text, rawAt } = readingText(document?.rawText ?? '', spansOf(passage.pieces), passage.text);
    if (text !== passage.text) continue;
    for (const [first, last] of places.slice(0, MOST - found.hits.length))
      found.hits.push({
        start: rawAt[first] ?? 0,
        end: (rawAt[last] ?? 0) + 1,
        before: text.slice(Math.max(0, first - CONTEXT), first),
        text: text.slice(first, last + 1),
        after: text.slice(last + 1, last + 1 + CONTEXT),
      });
  }
  return found;
}
