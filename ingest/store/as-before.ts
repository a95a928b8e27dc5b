import { isDeepStrictEqual } from 'node:util';
import { changes } from '../cache/changes';
import { KEYS, LIST_NAMES, type Lists } from './keys';

/**
 * The same lists, in which every item that is as it was in an earlier knowledge base is the very object that it was there. So whoever keeps something of an item (that it is sound, its
 * rows) finds it again, and what has changed is found by comparing objects.
 */
export function asBefore<L extends Partial<Lists>>(lists: L, earlier: Lists | null | undefined): L {
  if (!earlier) return lists;
  const kept = LIST_NAMES.flatMap((name) => {
    const list = lists[name];
    return list ? [[name, keptIn(name, list, earlier)] as const] : [];
  });
  return { ...lists, ...Object.fromEntries(kept) };
}

function keptIn(name: keyof Lists, list: readonly object[], earlier: Lists): readonly object[] {
  const keyOf = KEYS[name] as (item: object) => string;
  // What is here already as the same object is nobody else's counterpart.
  const { fresh, gone } = changes<object>(list, earlier[name]);
  if (fresh.length === 0 || gone.length === 0) return list;
  const before = new Map(gone.map((item) => [keyOf(item), item]));
  const kept = [...list];
  for (const at of fresh) {
    const item = list[at] as object;
    const one = before.get(keyOf(item));
    if (one !== undefined && isDeepStrictEqual(one, item)) kept[at] = one;
  }
  return kept;
}
