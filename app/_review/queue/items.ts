import type { QueueItem } from '@/lib/queries/review/view';

/** The events of a queue that are known, in its order. */
export type Items = readonly QueueItem[];

/** Puts further events behind those that are known. */
export function withMore(items: Items, more: Items): Items {
  const known = new Set(items.map(({ id }) => id));
  return [...items, ...more.filter(({ id }) => !known.has(id))];
}

/**
 * The events after a decision: what has come of some takes their place, and those of which nothing is left are gone.
 * @param before the ids of those that were decided on
 * @param now what is there instead
 */
export function withOutcome(items: Items, before: readonly string[], now: Items): Items {
  const at = items.findIndex(({ id }) => before.includes(id));
  const place = at === -1 ? 0 : at;
  const replaced = new Set([...before, ...now.map(({ id }) => id)]);
  const stays = ({ id }: QueueItem) => !replaced.has(id);
  return [...items.slice(0, place).filter(stays), ...now, ...items.slice(place).filter(stays)];
}

/** The event that is looked at when one has been left: the next that is still open, else the last one before it. */
export function neighbour(items: Items, open: ReadonlySet<string>, id: string | null): string | null {
  const at = items.findIndex((item) => item.id === id);
  const behind = items.slice(at + 1).find((item) => open.has(item.id));
  return (behind ?? items.slice(0, Math.max(at, 0)).findLast((item) => open.has(item.id)))?.id ?? null;
}

/** The event so many places further among those that are open; the first or last where there are no more. */
export function moved(items: Items, open: ReadonlySet<string>, id: string | null, by: 1 | -1): string | null {
  const list = items.filter((item) => open.has(item.id) || item.id === id);
  const at = list.findIndex((item) => item.id === id);
  return list[Math.min(Math.max(at + by, 0), list.length - 1)]?.id ?? null;
}
