import 'server-only';
import { LRUCache } from 'lru-cache';
import { database } from '@/lib/db';
import { type CitedRow, citationOf, type Wanted } from './words-citation';

type Client = ReturnType<typeof database>;

/** How many citations are kept: those of some parts of a told view. A citation takes a thousandth of a second to make, and a part has a thousand. */
const KEPT = 10_000;

const byClient = new WeakMap<Client, LRUCache<string, string>>();

/** The citation of a mention's words, which is made once for as long as the same data are served. */
export function keptCitation(mention: CitedRow & { id: string }, wanted: Wanted): string {
  const client = database();
  const kept = byClient.get(client) ?? new LRUCache<string, string>({ max: KEPT });
  byClient.set(client, kept);
  const key = JSON.stringify([mention.id, wanted]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = citationOf(mention, wanted);
  kept.set(key, made);
  return made;
}
