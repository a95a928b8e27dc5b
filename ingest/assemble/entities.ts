import type { KbEntity } from '@/lib/schema/entity';
import type { KbMention } from '@/lib/schema/knowledge-base';
import type { KbNaming } from '@/lib/schema/naming';
import type { KbPosition } from '@/lib/schema/position';
import type { UnweighedEvent } from '../importance/told';
import { entitiesOf, placesByName } from '../knowledge/entities';
import type { Lexicon } from '../knowledge/lexicon';

/** What names entities in a knowledge base. */
interface Naming {
  readonly namings: readonly KbNaming[];
  readonly mentions: readonly KbMention[];
  readonly positions: readonly KbPosition[];
  readonly events: readonly Pick<
    UnweighedEvent,
    'conferenceId' | 'countries' | 'people' | 'place' | 'machine'
  >[];
}

function usedIn({ namings, mentions, positions, events }: Naming, lexicon: Lexicon): Set<string> {
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
  const corrected = events.flatMap(({ place, machine }) => (machine?.place === undefined ? [] : place));
  if (corrected.length > 0) {
    const places = placesByName(entitiesOf(lexicon).values());
    for (const place of corrected) add(places.get(place) ?? null);
  }
  return used;
}

/** The lexicon's entries for what is named, and the states that these belong to, sorted by id. */
export function entitiesIn(naming: Naming, lexicon: Lexicon): KbEntity[] {
  const used = usedIn(naming, lexicon);
  const owners = [...lexicon.persons, ...lexicon.places].flatMap((row) =>
    used.has(row.id) ? row.country : [],
  );
  const bodies = lexicon.organisations.flatMap((row) =>
    used.has(row.code) || owners.includes(row.code) ? row.country : [],
  );
  const ids = new Set([...used, ...owners, ...bodies]);
  return [...entitiesOf(lexicon).values()]
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
