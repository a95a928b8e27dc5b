import type { Suggestions } from '@/app/api/_operations/suggest';
import type { SuggestedName, SuggestedRound } from '@/lib/queries/search/suggest';

/** One suggestion: a name or a kind to filter by, a round to open, or the words as they are written. */
export type Suggestion =
  | { by: 'name'; key: string; name: SuggestedName }
  | { by: 'round'; key: string; round: SuggestedRound }
  | { by: 'kind'; key: string; kind: Suggestions['kinds'][number] }
  | { by: 'words'; key: string; text: string; titles: number; passages: number };

/** What suggestions stand under: the kind of what is named, or what else they are. */
export type GroupName = SuggestedName['kind'] | 'round' | 'kind' | 'words';

export interface Group {
  name: GroupName;
  items: Suggestion[];
}

/** Suggestions by what they are: the kinds of names in the order in which their first names fit, then the rounds, the kinds of events and the words. */
export function groupsOf({ names, rounds, kinds, words }: Suggestions, text: string): Group[] {
  const named = [...new Set(names.map(({ kind }) => kind))].map(
    (kind): Group => ({
      name: kind,
      items: names
        .filter((name) => name.kind === kind)
        .map((name) => ({ by: 'name', key: `name ${name.id}`, name })),
    }),
  );
  const groups: Group[] = [
    ...named,
    { name: 'round', items: rounds.map((round) => ({ by: 'round', key: `round ${round.id}`, round })) },
    { name: 'kind', items: kinds.map((kind) => ({ by: 'kind', key: `kind ${kind.value}`, kind })) },
    {
      name: 'words',
      items:
        words.titles + words.passages > 0 ? [{ by: 'words', key: 'words', text: text.trim(), ...words }] : [],
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
