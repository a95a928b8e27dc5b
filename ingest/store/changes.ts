import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { LIST_NAMES, type Lists } from './keys';
import { type Difference, listDifference } from './list-difference';

/** What has come into each list of a knowledge base, and what has gone. */
export type Changes = { readonly [List in keyof Lists]: Difference<Lists[List][number]> };

/** How a knowledge base differs from an earlier one. Items are the same where they are the same objects (`asBefore`). */
export function changesBetween(before: Lists, now: Lists): Changes {
  const pairs = LIST_NAMES.map((name) => [name, listDifference<object>(before[name], now[name])] as const);
  return Object.fromEntries(pairs) as unknown as Changes;
}

/**
 * The ids of all events of which something that stands in other lists has changed: passages that tell of them, who is named in these, what is held at them, what contradicts them, and
 * what was decided.
 */
export function eventsTouched(changes: Changes, { events, mentions, positions }: KnowledgeBase): Set<string> {
  const both = <T>({ gone, come }: Difference<T>): readonly T[] => [...gone, ...come];
  const ids: (string | null)[] = [
    ...both(changes.events).map(({ id }) => id),
    ...both(changes.mentions).map(({ eventId }) => eventId),
    ...both(changes.positions).map(({ eventId }) => eventId),
    ...both(changes.contradictions).map(({ eventId }) => eventId),
    ...both(changes.edits).flatMap(({ eventId, otherEventId }) => [eventId, otherEventId]),
  ];
  const renamed = new Set(both(changes.namings).map(({ passageId }) => passageId));
  if (renamed.size > 0)
    for (const list of [mentions, positions])
      for (const { passageId, eventId } of list) if (renamed.has(passageId)) ids.push(eventId);
  // The place that an editor gave is found by its name.
  if (both(changes.entities).length > 0)
    for (const { id, machine } of events) if (machine?.place !== undefined) ids.push(id);
  return new Set(ids.filter((id) => id !== null));
}
