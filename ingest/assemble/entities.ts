import type { KbEntity, Office } from '@/lib/schema/entity';
import type { KbMention } from '@/lib/schema/knowledge-base';
import type { KbNaming } from '@/lib/schema/naming';
import type { KbPosition } from '@/lib/schema/position';
import type { EntityKind } from '@/lib/schema/vocabulary';
import type { UnweighedEvent } from '../importance/told';
import type { Lexicon, PersonRow } from '../knowledge/lexicon';
import { originOf } from '../knowledge/origin';

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

/** What names entities in a knowledge base. */
interface Naming {
  readonly namings: readonly KbNaming[];
  readonly mentions: readonly KbMention[];
  readonly positions: readonly KbPosition[];
  readonly events: readonly Pick<UnweighedEvent, 'conferenceId' | 'countries' | 'people'>[];
}

function usedIn({ namings, mentions, positions, events }: Naming): Set<string> {
  const used = new Set(namings.map(({ entityId }) => entityId));
  const add = (id: string | null): void => {
    if (id) used.add(id);
  };
  for (const { countries, participants } of [...mentions, ...positions]) {
    for (const id of countries) add(id);
    for (const { entityId } of participants) add(entityId);
  }
  for (const { placeId } of mentions) add(placeId);
  for (const { conferenceId } of [...positions, ...events]) add(conferenceId);
  // An editor may name those whom no mention names.
  for (const { countries, people } of events)
    for (const id of [...countries, ...(people ?? []).map((one) => one.entity)]) add(id);
  return used;
}

/** The lexicon's entries for what is named, and the states that these belong to, sorted by id. */
export function entitiesIn(naming: Naming, lexicon: Lexicon): KbEntity[] {
  const used = usedIn(naming);
  const owners = [...lexicon.persons, ...lexicon.places].flatMap((row) =>
    used.has(row.id) ? row.country : [],
  );
  const bodies = lexicon.organisations.flatMap((row) =>
    used.has(row.code) || owners.includes(row.code) ? row.country : [],
  );
  const ids = new Set([...used, ...owners, ...bodies]);
  const all = new Map<string, KbEntity>();
  const add = (
    id: string,
    kind: EntityKind,
    row: Named,
    { country, others, office = null }: Beside = {},
  ): void => {
    if (!ids.has(id) || all.has(id)) return;
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
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
