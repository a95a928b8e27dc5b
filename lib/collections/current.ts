import type { AsyncLocalStorage } from 'node:async_hooks';
import { placeOf, prefixed, prefixOf } from './address';

/** Set by the server for each request (`app/_start/next-server.mjs`), on the global object: the bundles of pages and routes each have a copy of this module. */
const shared = globalThis as typeof globalThis & { timelineAddress?: AsyncLocalStorage<string> };

/** The name of the collection for which an answer is being made; null for the default one, and outside of any request. */
export function currentCollection(): string | null {
  const address = shared.timelineAddress?.getStore();
  return address === undefined ? null : placeOf(address).collection;
}

/** What addresses begin with here: on the server by the request, in the browser as the server has noted it in the page (`app/layout.tsx`). */
export function currentPrefix(): string {
  if (typeof document !== 'undefined') return document.documentElement.dataset.prefix ?? '';
  return prefixOf(currentCollection());
}

/**
 * An address of this site, within the collection that is being read: every link, question and form goes through here.
 * Example: within "taiwan" `/events/x` is `/c/taiwan/events/x`; one that begins with `/c/` stays as it is.
 */
export const here = (address: string): string => prefixed(currentPrefix(), address);
