import type { Collection } from '../collection';
import { type Feature, NOTHING, share } from '../feature';
import { isIn, referencesTo } from '../references';
import type { Told } from '../told';

/**
 * Whether a text counts from an event: in another place than where it tells it, from its time, in a sentence that tells an act of the same name.
 * Example: `這是自1993年以來第二次的核危機`, of the crisis of 1993. Counter-example: of anything else that happened in 1993.
 */
function isCountedFrom({ event, mentions }: Told, { references }: Collection): boolean {
  const acts = new Set(mentions.map(({ draft }) => draft.triggerId));
  return [...acts].some((act) =>
    referencesTo(references, act, event.earliest).some(
      (one) =>
        event.earliest >= one.earliest &&
        event.latest <= one.latest &&
        !mentions.some((mention) => isIn(one, mention)),
    ),
  );
}

/** How the rest of the documents comes back to an event. */
export const REFERENCE: readonly Feature[] = [
  {
    id: 'begins',
    weight: 4,
    ofCollection: true,
    example: 'the signing of a treaty that ten passages name',
    counterExample: 'the third meeting under that treaty',
    find: ({ event }, { begun }) => {
      const thing = begun.get(event.id);
      return thing ? { value: share(thing.passages - 1), count: thing.passages, name: thing.name } : NOTHING;
    },
  },
  {
    id: 'since',
    weight: 2,
    ofCollection: true,
    example: '“the second nuclear crisis since 1993”, of the crisis of 1993',
    counterExample: 'the crisis of 1993, told for itself',
    find: (told, collection) => (isCountedFrom(told, collection) ? { value: 1 } : NOTHING),
  },
];
