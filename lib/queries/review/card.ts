import 'server-only';
import { database } from '@/lib/db';
import { eventById } from '../event-by-id';
import { nearEvents } from './near-events';
import { queueItem } from './queue-items';
import type { ReviewCard } from './view';

/** What does a person need to decide of an event? Null where there is none of that id. */
export async function reviewCard(id: string): Promise<ReviewCard | null> {
  const row = await database().event.findUnique({ where: { id }, select: { id: true, number: true } });
  if (row === null) return null;
  const [item, event, near] = await Promise.all([queueItem(id), eventById(id), nearEvents(row)]);
  return item && event && { item, event, near };
}
