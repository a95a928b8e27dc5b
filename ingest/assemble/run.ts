import { createHash } from 'node:crypto';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { fingerprint } from './fingerprint';

/**
 * Names the content of a knowledge base: the same content has the same id on every machine and at every time. Its version names the rules.
 */
export function runOf(kb: Omit<KnowledgeBase, 'run'>): KnowledgeBase['run'] {
  const { documents, passages, timexes, mentions, positions, events, contradictions, diagnostics } = kb;
  const lists = { documents, passages, timexes, mentions, positions, events, contradictions, diagnostics };
  const counts = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]));
  return { id: hashOf(lists), version: fingerprint(), counts };
}

/** A hash of the lists as JSON, item by item: all of a large collection is longer than a string can be. */
function hashOf(lists: Readonly<Record<string, readonly unknown[]>>): string {
  const hash = createHash('sha256');
  for (const [i, [name, list]] of Object.entries(lists).entries()) {
    hash.update(`${i === 0 ? '{' : ','}${JSON.stringify(name)}:[`);
    for (const [at, item] of list.entries()) hash.update(`${at === 0 ? '' : ','}${JSON.stringify(item)}`);
    hash.update(']');
  }
  return hash.update('}').digest('hex').slice(0, 16);
}
