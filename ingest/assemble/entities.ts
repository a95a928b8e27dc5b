import type { KbEntity } from '@/lib/schema/knowledge-base';
import type { EntityKind } from '@/lib/schema/vocabulary';
import type { Lexicon } from '../knowledge/lexicon';

interface Named {
  readonly zh: string;
  readonly en: string;
  readonly aliases: readonly string[];
}

/** The lexicon's entries for the ids that a knowledge base uses, and the states that these belong to, sorted by id. */
export function entitiesFor(used: ReadonlySet<string>, lexicon: Lexicon): KbEntity[] {
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
    { zh, en, aliases }: Named,
    country: string | null = null,
  ): void => {
    if (ids.has(id) && !all.has(id))
      all.set(id, { id, kind, nameZh: zh, nameEn: en, country, aliases: [...aliases] });
  };
  for (const row of lexicon.countries) add(row.code, 'state', row);
  for (const row of lexicon.organisations) add(row.code, 'organisation', row, row.country || null);
  for (const row of lexicon.persons) add(row.id, 'person', row, row.country || null);
  for (const row of lexicon.places) add(row.id, 'place', row, row.country || null);
  for (const row of lexicon.treaties) add(row.id, 'treaty', row);
  for (const row of lexicon.conferences) add(row.id, 'conference', row);
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
