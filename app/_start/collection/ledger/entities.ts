import { entitiesOf, placesByName } from '@/ingest/knowledge/entities';
import { loadLexicon } from '@/ingest/knowledge/load';
import type { EntityFound } from '@/lib/queries/review/edit-view';
import type { KbEntity } from '@/lib/schema/entity';
import type { EntityKind } from '@/lib/schema/vocabulary';
import { foldedText } from '@/lib/text/folded-text';

/** As many as a person looks through. */
const MOST = 20;

/** All whom and what the tables know, read when they are first asked for: a decision may name them, whether or not a document does. */
const all = (): ReadonlyMap<string, KbEntity> => entitiesOf(loadLexicon());

export const isKnown = (id: string): boolean => all().has(id);

let places: ReadonlyMap<string, string> | null = null;

/** The entity that an event has for its place by its English name. */
export function placeCalled(name: string): KbEntity | undefined {
  places ??= placesByName(all().values());
  return all().get(places.get(name) ?? '');
}

/** How well a name fits what is written, both folded: 0 the same, 1 it begins so, 2 one of its words does, 3 it holds it; null not at all. */
function closeness(name: string, written: string): number | null {
  if (name === written) return 0;
  if (name.startsWith(written)) return 1;
  if (name.includes(` ${written}`)) return 2;
  return name.includes(written) ? 3 : null;
}

/** The best fit of any of its names, of which the short name of a body is its id, with the length of that name: of names that fit alike the shortest goes first. */
function bestFit({ id, name, aliases }: KbEntity, written: string): [number, number] | null {
  const fits = [id, name.en, name['zh-Hant'], ...aliases].flatMap((one): [number, number][] => {
    const how = closeness(foldedText(one), written);
    return how === null ? [] : [[how, one.length]];
  });
  return fits.sort(([a, b], [c, d]) => a - c || b - d)[0] ?? null;
}

/**
 * Whom and what a person may mean by what is written, in any script: the best fit first, of those that fit alike those that the documents name.
 * @param kinds all where none is given
 * @param occurs whether the documents name it
 */
export function entitiesCalled(
  written: string,
  kinds: ReadonlySet<EntityKind>,
  occurs: (id: string) => boolean,
): EntityFound[] {
  const folded = foldedText(written.trim());
  if (folded === '') return [];
  return [...all().values()]
    .flatMap((entity) => {
      const best = kinds.size === 0 || kinds.has(entity.kind) ? bestFit(entity, folded) : null;
      return best === null ? [] : [{ entity, best, isHere: occurs(entity.id) }];
    })
    .sort((a, b) => a.best[0] - b.best[0] || Number(b.isHere) - Number(a.isHere) || a.best[1] - b.best[1])
    .slice(0, MOST)
    .map(({ entity: { id, kind, name }, isHere }) => ({
      ...{ id, kind, nameZh: name['zh-Hant'], nameEn: name.en, isHere },
    }));
}
