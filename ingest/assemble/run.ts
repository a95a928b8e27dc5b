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
  const id = createHash('sha256').update(JSON.stringify(lists)).digest('hex').slice(0, 16);
  return { id, version: fingerprint(), counts };
}
