import type { EventCursor } from '@/lib/queries/event-cursor';

export const writeCursor = (cursor: EventCursor): string => cursor.join('.');

export function readCursor(text: string): EventCursor | null {
  const found = /^(-?\d+)\.(-?\d+)$/.exec(text);
  return found && [Number(found[1]), Number(found[2])];
}
