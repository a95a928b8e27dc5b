import type { NamesInSource } from '@/lib/queries/names/names-in-source';
import { rawOffsetOf } from '@/lib/queries/raw-runs';
import { firstFrom } from '@/lib/text/within';

export type NamedPlace = NamesInSource['places'][number];

/** The place that holds a raw offset; undefined where no name stands there. */
export function placeAt(places: readonly NamedPlace[], raw: number): NamedPlace | undefined {
  const place = places[firstFrom(places, raw + 1, (one) => one) - 1];
  return place !== undefined && raw < place.end ? place : undefined;
}

/** A name in a stretch of text: its first character there and the one behind its last. */
export interface Stood {
  place: NamedPlace;
  from: number;
  to: number;
}

/**
 * The names in a stretch of a document's text. A name that begins in one stretch and ends in another stands in both.
 * @param runs where the characters of the stretch stand in the raw document (`lib/queries/raw-runs`)
 * @param places those of the document, in their order
 */
export function namesIn(runs: readonly number[], length: number, places: readonly NamedPlace[]): Stood[] {
  const found: Stood[] = [];
  for (let i = 0; i < length; i += 1) {
    const place = placeAt(places, rawOffsetOf(runs, i) ?? -1);
    const before = found.at(-1);
    if (place === undefined) continue;
    if (before?.place === place) before.to = i + 1;
    else found.push({ place, from: i, to: i + 1 });
  }
  return found;
}
