import type { ListRow } from './list-rows';

const STEPS: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

interface Pressed {
  key: string;
  target: EventTarget;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** The event of the line that an element of the page belongs to; null where it belongs to none. */
export function eventAt(target: EventTarget): string | null {
  const link = target instanceof Element ? target.closest<HTMLElement>('a[data-event]') : null;
  return link?.dataset.event ?? null;
}

/** The line that a key leads to from the one that has the focus; null where the key is none of these. */
export function rowByKey(event: Pressed, rows: readonly ListRow[]): number | null {
  const step = STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return null;
  const id = eventAt(event.target);
  if (id === null) return null;
  const events = rows.flatMap((row, index) => (row.kind === 'event' ? [{ id: row.event.id, index }] : []));
  const at = events.findIndex((one) => one.id === id);
  return events[step(at, events.length - 1)]?.index ?? null;
}
