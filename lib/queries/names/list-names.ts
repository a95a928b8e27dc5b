import 'server-only';
import { database } from '@/lib/db';
import { EntityKind } from '@/lib/schema/vocabulary';
import { NO_FILTERS } from '../filters';
import { NAMED, namesOf } from '../locale-texts';
import { memoised } from '../memoised';
import { namesHolding } from '../search/names-like';
import { countNames } from './count-names';
import type { NameSummary } from './view';

/** All names that occur: those with the most events first, then those that stand at the most places. */
const all = memoised(async (): Promise<NameSummary[]> => {
  const db = database();
  const [entities, events, counts] = await Promise.all([
    db.entity.findMany({ select: { ...NAMED, kind: true } }),
    countNames({ filters: NO_FILTERS }),
    db.nameCount.findMany({ select: { entityId: true, places: true } }),
  ]);
  const places = new Map(counts.map(({ entityId, places }) => [entityId, places]));
  return entities
    .map(({ id, kind, names }) => ({
      ...{ id, ...namesOf(names), kind: EntityKind.parse(kind) },
      ...{ events: events.get(id) ?? 0, places: places.get(id) ?? 0 },
    }))
    .filter((name) => name.events + name.places > 0)
    .sort((a, b) => b.events - a.events || b.places - a.places || (a.id < b.id ? -1 : 1));
});

/** Which names do the documents hold? Those of a kind, and those that hold the words; without either all. */
export async function listNames(asked: {
  kind?: EntityKind | undefined;
  q?: string | undefined;
}): Promise<NameSummary[]> {
  const { kind, q } = asked;
  const called = q === undefined ? null : new Set(await namesHolding(q));
  return (await all(undefined)).filter(
    (name) => (kind === undefined || name.kind === kind) && (called === null || called.has(name.id)),
  );
}

/** A name as a row of the list; undefined for what does not occur. */
export async function nameSummary(id: string): Promise<NameSummary | undefined> {
  return (await all(undefined)).find((name) => name.id === id);
}

/** Names as rows of the list, by their ids; what does not occur is left out. */
export async function namesByIds(ids: readonly string[]): Promise<Record<string, NameSummary>> {
  const wanted = new Set(ids);
  const found = (await all(undefined)).filter(({ id }) => wanted.has(id));
  return Object.fromEntries(found.map((name) => [name.id, name]));
}
