import type { NameHit } from '@/lib/schema/annotation';
import { foldedText } from '@/lib/text/folded-text';
import type { Lexicon, PlaceRow } from '../../../knowledge/lexicon';
import { rowOf } from '../../../knowledge/row-of';
import { list, named } from '../../en/titles/grammar';

/** The English name of a state, an organisation or a person, with its article; undefined for an id that none of them has. */
export function englishName(id: string, lexicon: Lexicon): string | undefined {
  const found =
    rowOf(lexicon.countries, id) ?? rowOf(lexicon.organisations, id) ?? rowOf(lexicon.persons, id);
  if (!found) return undefined;
  return 'article' in found ? named(found) : found.en;
}

/** The English of a name in a text; null for an office, which is none by itself. */
export function englishOf(hit: NameHit, form: string, lexicon: Lexicon): string | null {
  const [id] = hit.ids;
  if (hit.kind === 'treaty') return namedOrNull(rowOf(lexicon.treaties, id));
  if (hit.kind === 'conference') return namedOrNull(rowOf(lexicon.conferences, id));
  if (hit.kind === 'place') return namedOrNull(rowOf(lexicon.places, id));
  if (hit.kind === 'office') return null;
  const group = hit.kind === 'group' ? groupsOf(lexicon).get(form.slice(hit.span.start, hit.span.end)) : null;
  if (group) return group;
  const names = hit.ids.flatMap((one) => englishName(one, lexicon) ?? []);
  return names.length > 0 ? list(names) : null;
}

/** The place that a name names: also the city of a seat of government, 平壤. */
export function placeNameOf(hit: NameHit, form: string, lexicon: Lexicon): string | null {
  if (hit.kind !== 'seat') return englishOf(hit, form, lexicon);
  const spelling = form.slice(hit.span.start, hit.span.end);
  const city = citiesOf(lexicon).get(spelling);
  return city ? named(city) : englishOf(hit, form, lexicon);
}

const groups = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

function groupsOf(lexicon: Lexicon): ReadonlyMap<string, string> {
  const known = groups.get(lexicon);
  if (known) return known;
  const made = new Map(
    lexicon.groups.flatMap(({ aliases, en }) => aliases.map((zh) => [foldedText(zh), en] as const)),
  );
  groups.set(lexicon, made);
  return made;
}

const cities = new WeakMap<Lexicon, ReadonlyMap<string, PlaceRow>>();

function citiesOf(lexicon: Lexicon): ReadonlyMap<string, PlaceRow> {
  const known = cities.get(lexicon);
  if (known) return known;
  const made = new Map(
    lexicon.places.flatMap((row) => [row.zh, ...row.aliases].map((zh) => [foldedText(zh), row] as const)),
  );
  cities.set(lexicon, made);
  return made;
}

/** What is written small is no name of its own: a peace treaty. */
function namedOrNull(row: { readonly article: string; readonly en: string } | undefined): string | null {
  if (row && row.article === '' && /^[a-z]/.test(row.en) && !/s$/.test(row.en)) return `a ${row.en}`;
  return row ? named(row) : null;
}
