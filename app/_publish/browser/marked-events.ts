import { portionsWith } from '@/lib/queries/copy/parts';
import type { MarkedEvent } from '@/lib/queries/window/view';
import { eventRows } from './parts';

/** What the timeline shows of events, by their numbers. */
export async function markedEvents(numbers: readonly number[]): Promise<Map<number, MarkedEvent>> {
  const wanted = new Set(numbers);
  const read = await Promise.all(portionsWith(numbers).map(eventRows));
  return new Map(read.flatMap(({ marked }) => marked.filter(([number]) => wanted.has(number))));
}
