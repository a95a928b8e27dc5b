import { difference } from './changes';
import { ALL, type Fresh } from './fresh';
import { LIST_NAMES, type Lists } from './keys';
import { KnownIds } from './known-ids';

/** What of a knowledge base is looked at: its new items, the ids that it gives, and what was wrong with these. */
export interface Asked {
  readonly fresh: Fresh;
  readonly ids: KnownIds;
  readonly repeated: readonly string[];
}

type Items = readonly object[];

/** What was found to be sound in an earlier knowledge base: its items, which need not be asked again where they are the same objects, and the ids that it gave. */
export class Sound {
  private earlier: { readonly lists: Lists; readonly ids: KnownIds } | null = null;

  /** What is to be looked at in a knowledge base. What was known before is given up until this one is `kept`. */
  asked(lists: Lists): Asked {
    const { earlier } = this;
    this.earlier = null;
    return (earlier && sinceThen(lists, earlier.lists, earlier.ids)) ?? askedOfAll(lists);
  }

  /** From now on this one is known to be sound. */
  keep(lists: Lists, ids: KnownIds): void {
    this.earlier = { lists, ids };
  }
}

/** All is new. */
export function askedOfAll(lists: Lists): Asked {
  const ids = new KnownIds();
  const repeated = LIST_NAMES.flatMap((name) => [...ids.add(name, lists[name])]);
  return { fresh: ALL, ids, repeated };
}

/** What is new beside an earlier knowledge base; null where a list has an object twice, which only a look at all finds. */
function sinceThen(lists: Lists, earlier: Lists, ids: KnownIds): Asked | null {
  const fresh = new Map<Items, Items>();
  const changed = LIST_NAMES.map((name) => {
    const list: Items = lists[name];
    const before: Items = earlier[name];
    const { come, gone } = difference(before, list);
    fresh.set(list, come);
    return { name, come, gone, areOnce: list.length === before.length - gone.length + come.length };
  });
  if (changed.some(({ areOnce }) => !areOnce)) return null;
  for (const { name, gone } of changed) ids.forget(name, gone as never);
  const repeated = changed.flatMap(({ name, come }) => [...ids.add(name, come as never)]);
  return {
    fresh: <T extends object>(list: readonly T[]) => (fresh.get(list) ?? list) as readonly T[],
    ids,
    repeated,
  };
}
