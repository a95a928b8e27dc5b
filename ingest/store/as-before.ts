import { isDeepStrictEqual } from 'node:util';
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

function keptIn(name: keyof Lists, list: readonly object[], earlier: Lists): object[] {
  const keyOf = KEYS[name] as (item: object) => string;
  const known = new Set<object>(earlier[name]);
  if (list.every((item) => known.has(item))) return [...list];
  const before = new Map((earlier[name] as readonly object[]).map((item) => [keyOf(item), item]));
  return list.map((item) => {
    if (known.has(item)) return item;
    const one = before.get(keyOf(item));
    return one !== undefined && isDeepStrictEqual(one, item) ? one : item;
  });
}
