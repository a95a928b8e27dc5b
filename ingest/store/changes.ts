import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { changes } from '../cache/changes';
import { LIST_NAMES, type Lists } from './keys';

/** What a list has no more, and what it has now. */
export interface Difference<T> {
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** What has come into each list of a knowledge base, and what has gone. */
export type Changes = { readonly [List in keyof Lists]: Difference<Lists[List][number]> };

/** Which objects are in only one of two lists that are mostly the same, in mostly the same order. */
export function difference<T extends object>(before: readonly T[], now: readonly T[]): Difference<T> {
  const { fresh, gone } = changes(now, before);
  return { gone, come: fresh.map((at) => now[at] as T) };
}

/** How a knowledge base differs from an earlier one. Items are the same where they are the same objects (`asBefore`). */
export function changesBetween(before: Lists, now: Lists): Changes {
  const pairs = LIST_NAMES.map((name) => [name, difference<object>(before[name], now[name])] as const);
  return Object.fromEntries(pairs) as unknown as Changes;
}

/**
 * The ids of all events of which something has changed, or something that stands in other lists and is shown of them: passages that tell of them, who is named in these, what is held at
 * them, what contradicts them, and what was decided.
 */
export function eventsTouched(changes: Changes, kb: KnowledgeBase): Set<string> {
  const ids: (string | null)[] = [
    ...both(changes.events).map(({ id }) => id),
    ...both(changes.mentions).map(({ eventId }) => eventId),
    ...both(changes.positions).map(({ eventId }) => eventId),
    ...both(changes.contradictions).map(({ eventId }) => eventId),
    ...both(changes.edits).flatMap(({ eventId, otherEventId }) => [eventId, otherEventId]),
  ];
  const named = new Set(both(changes.namings).map(({ passageId }) => passageId));
  for (const list of [kb.mentions, kb.positions])
    for (const { passageId, eventId } of list) if (named.has(passageId)) ids.push(eventId);
  // The place that an editor gave is found by its name.
  if (both(changes.entities).length > 0)
    for (const { id, machine } of kb.events) if (machine?.place !== undefined) ids.push(id);
  return new Set(ids.filter((id) => id !== null));
}

/** The ids of all events of which something has changed that makes one doubt them: what was weighed of their passages, what contradicts these, and what was told of their documents. */
export function eventsDoubtedAnew(changes: Changes, kb: KnowledgeBase): Set<string> {
  const ids = new Set(both(changes.mergeDecisions).map(({ eventId }) => eventId));
  const mentions = new Set([
    ...both(changes.mergeDecisions).flatMap(({ mentionIds }) => mentionIds),
    ...both(changes.contradictions).flatMap(({ claims }) =>
      claims.flatMap(({ mentionId }) => mentionId ?? []),
    ),
  ]);
  const documents = new Set([
    ...both(changes.passages).map(({ documentId }) => documentId),
    ...both(changes.diagnostics).map(({ documentId }) => documentId),
  ]);
  for (const { id, documentId, eventId } of kb.mentions)
    if (documents.has(documentId) || mentions.has(id)) ids.add(eventId);
  return ids;
}

const both = <T>({ gone, come }: Difference<T>): readonly T[] => [...gone, ...come];
