import type { KbEntity, Office } from '@/lib/schema/entity';
import type { EntityKind } from '@/lib/schema/vocabulary';
import type { Lexicon, PersonRow } from './lexicon';
import { originOf } from './origin';

interface Named {
  readonly zh: string;
  readonly en: string;
  readonly aliases: readonly string[];
}

/** What a table says of an entity beside its names. */
interface Beside {
  readonly country?: string;
  /** Further names: those that others bear too, an abbreviation. */
  readonly others?: readonly string[];
  readonly office?: Office | null;
}

function officeOf({ office_zh, office_en, from, to }: PersonRow): Office | null {
  return office_zh === '' ? null : { name: { 'zh-Hant': office_zh, en: office_en }, from, to };
}

function read(lexicon: Lexicon): ReadonlyMap<string, KbEntity> {
  const all = new Map<string, KbEntity>();
  const add = (
    id: string,
    kind: EntityKind,
    row: Named,
    { country, others, office = null }: Beside = {},
  ): void => {
    if (all.has(id)) return;
    const aliases = [...new Set([...row.aliases, ...(others ?? [])])].filter((name) => name !== '');
    all.set(id, {
      ...{ id, kind, name: { 'zh-Hant': row.zh, en: row.en }, country: country || null },
      ...{ aliases, office, row: originOf(row) },
    });
  };
  for (const row of lexicon.countries) add(row.code, 'state', row);
  for (const row of lexicon.organisations) add(row.code, 'organisation', row, row);
  for (const row of lexicon.persons)
    add(row.id, 'person', row, { country: row.country, others: row.shared, office: officeOf(row) });
  for (const row of lexicon.places) add(row.id, 'place', row, row);
  for (const row of lexicon.treaties) add(row.id, 'treaty', row, { others: [row.abbr] });
  for (const row of lexicon.conferences) add(row.id, 'conference', row);
  return all;
}

const known = new WeakMap<Lexicon, ReadonlyMap<string, KbEntity>>();

/** What a name of a place stands for. */
const PLACES: ReadonlySet<EntityKind> = new Set(['place', 'state']);

/** The ids of places and states by their English names, which is how an event has its place; of two of one name the first. */
export function placesByName(
  entities: Iterable<Pick<KbEntity, 'id' | 'kind' | 'name'>>,
): ReadonlyMap<string, string> {
  const places = [...entities].filter(({ kind }) => PLACES.has(kind));
  return new Map(places.reverse().map(({ id, name }) => [name.en, id]));
}

/** All whom and what the tables know, by id, in the order of the tables. They are put together once for a lexicon. */
export function entitiesOf(lexicon: Lexicon): ReadonlyMap<string, KbEntity> {
  const entities = known.get(lexicon) ?? read(lexicon);
  known.set(lexicon, entities);
  return entities;
}
