import { z } from 'zod';

/** The place of an event in a list: what the list is sorted by, and the event's number. */
export const EventCursor = z.tuple([z.int(), z.int()]);
export type EventCursor = z.infer<typeof EventCursor>;

/** A place as text for a URL. */
export function writeCursor(cursor: EventCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** The place that a text stands for; null for a text that `writeCursor` never wrote. */
export function readCursor(text: string): EventCursor | null {
  try {
    const cursor = EventCursor.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return cursor.success && writeCursor(cursor.data) === text ? cursor.data : null;
  } catch {
    return null;
  }
}
