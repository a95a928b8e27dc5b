import { langOf } from '@/lib/text/detect-language';
import type { Stretch } from './packed-block';

/** The language in which the page marks a text of a document: each block its own, since a document may hold two. */
export function langOfStretches(text: readonly Stretch[]): string | undefined {
  return langOf(text.map(([words]) => words).join(''));
}
