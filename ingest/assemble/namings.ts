import type { NameHit } from '@/lib/schema/annotation';
import type { KbNaming } from '@/lib/schema/naming';
import { foldedText } from '@/lib/text/folded-text';
import { firstFrom } from '@/lib/text/within';
import type { WorkingDocument } from '../document/working-document';
import type { Lexicon } from '../knowledge/lexicon';
import { passageIdIn } from './passages';
import type { RawText } from './raw-spans';

type Named = Pick<KbNaming, 'entityId' | 'way'>;

const places = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** The ids of the places by their names, in folded text. */
function placesOf(lexicon: Lexicon): ReadonlyMap<string, string> {
  const known = places.get(lexicon);
  if (known) return known;
  const out = new Map(
    lexicon.places.flatMap(({ id, zh, aliases }) => [zh, ...aliases].map((name) => [foldedText(name), id])),
  );
  places.set(lexicon, out);
  return out;
}

/**
 * Whom or what a name found in a text names. The seat of a government is the place too: 平壤 is the city, and stands for North Korea. Counter-example:
 * an office (外長) names nobody.
 */
function namedBy({ kind, ids }: NameHit, form: string, lexicon: Lexicon): Named[] {
  if (kind === 'office') return [];
  if (kind === 'group') return ids.map((entityId) => ({ entityId, way: 'group' }));
  if (kind !== 'seat') return ids.map((entityId) => ({ entityId, way: 'name' }));
  const place = placesOf(lexicon).get(form);
  return [
    ...(place === undefined ? [] : [{ entityId: place, way: 'name' as const }]),
    ...ids.map((entityId) => ({ entityId, way: 'seat' as const })),
  ];
}

/** A Chinese name without the blanks that set its characters apart: `北 韓`. Counter-example: `Agreed Framework`. */
function unspaced(name: string): string {
  return name.replace(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, '');
}

/** Where a document names what the lexicon knows, brought back to the raw text; what stands in no passage is left out. */
export function namingsOf(
  { read, blocks, names, form, clean }: WorkingDocument,
  { rawText }: RawText,
  lexicon: Lexicon,
): KbNaming[] {
  return names.flatMap((hit): KbNaming[] => {
    const block = firstFrom(blocks, hit.span.start + 1, ({ span }) => span) - 1;
    if (hit.span.end > (blocks[block]?.span.end ?? 0)) return [];
    const span = clean.map.toRaw(hit.span);
    const text = rawText.slice(span.start, span.end);
    const reads = unspaced(clean.text.slice(hit.span.start, hit.span.end));
    // Most names read as they are written: one text is enough.
    const reading = reads === text ? text : reads;
    const passageId = passageIdIn(read.id, blocks, block);
    const named = namedBy(hit, form.slice(hit.span.start, hit.span.end), lexicon);
    return named.map(({ entityId, way }) => ({
      documentId: read.id,
      passageId,
      span,
      text,
      reading,
      entityId,
      way,
    }));
  });
}
