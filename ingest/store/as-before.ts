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
  const here = new Set(list);
  // What is here already as the same object is nobody else's counterpart.
  const others = (earlier[name] as readonly object[]).filter((item) => !here.has(item));
  const before = new Map(others.map((item) => [keyOf(item), item]));
  const known = new Set<object>(earlier[name]);
  return list.map((item) => {
    if (known.has(item)) return item;
    const one = before.get(keyOf(item));
    return one !== undefined && isDeepStrictEqual(one, item) ? one : item;
  });
}
