import { AsyncLocalStorage } from 'node:async_hooks';
import { prefixOf } from './address';

/** The same that the server sets for each request; a program without a server has one of its own. */
const shared = globalThis as typeof globalThis & { timelineAddress?: AsyncLocalStorage<string> };

/**
 * Makes an answer for a collection, whichever the request was for: what is asked within reads its database, and links lead into it.
 * @param collection its name, of one that is served; null for the default one
 */
export function withinCollection<Answer>(collection: string | null, ask: () => Answer): Answer {
  shared.timelineAddress ??= new AsyncLocalStorage();
  return shared.timelineAddress.run(prefixOf(collection) || '/', ask);
}
