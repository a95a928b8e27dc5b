import { createHash } from 'node:crypto';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { Remembered } from '../cache/remembered';
import { fingerprint } from './fingerprint';

/** What a knowledge base holds, in the order in which it is hashed. */
const LISTS = [
  'documents',
  'passages',
  'timexes',
  'mentions',
  'positions',
  'events',
  'contradictions',
  'edits',
  'rejected',
  'diagnostics',
] as const;

/**
 * Names the content of a knowledge base: the same content has the same id on every machine and at every time. Its version names the rules.
 * @param digests what was remembered of what is as it was
 */
export function runOf(kb: Omit<KnowledgeBase, 'run'>, digests?: Remembered<string>): KnowledgeBase['run'] {
  const lists = Object.fromEntries(LISTS.map((name) => [name, kb[name]]));
  const counts = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]));
  return { id: hashOf(lists, digests), version: fingerprint(), counts };
}

/** A hash of the lists, by the hashes of what they hold of each document. */
function hashOf(
  lists: Readonly<Record<string, readonly object[]>>,
  digests: Remembered<string> | undefined,
): string {
  const hash = createHash('sha256');
  for (const [name, list] of Object.entries(lists)) {
    hash.update(`${name} ${list.length}\n`);
    for (const [first, ...rest] of stretchesOf(list)) {
      const make = (): string => digestOf([first, ...rest]);
      hash.update(digests && first ? digests.of(first, rest, make) : make());
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Items that follow each other and are of one document, as far as they are of any. */
function* stretchesOf(list: readonly object[]): Generator<readonly object[]> {
  const documentOf = (item: object | undefined): unknown =>
    item && 'documentId' in item ? item.documentId : undefined;
  for (let start = 0, end = 0; start < list.length; start = end) {
    while (end < list.length && documentOf(list[end]) === documentOf(list[start])) end += 1;
    yield list.slice(start, end);
  }
}

/** Item by item: all of a large collection is longer than a string can be. */
function digestOf(items: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const item of items) hash.update(JSON.stringify(item)).update('\n');
  return hash.digest('base64');
}
