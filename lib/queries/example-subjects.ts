import 'server-only';
import { database } from '@/lib/db';
import { memoised } from './memoised';

/** Things that the data hold, for examples of how to ask. */
export interface ExampleSubjects {
  event: string;
  mention: string;
  /** Null where no document tells of a position. */
  position: string | null;
  document: string;
  country: string;
}

const subjects = memoised(async (): Promise<ExampleSubjects | null> => {
  const db = database();
  const [event, documents, position] = await Promise.all([
    db.event.findFirst({
      where: { countries: { some: {} }, mentions: { some: {} } },
      select: { id: true, countries: { take: 1 }, mentions: { take: 1, select: { id: true } } },
      orderBy: [{ earliestDay: 'asc' }, { id: 'asc' }],
    }),
    db.document.findMany({
      select: { id: true, _count: { select: { passages: true } } },
      orderBy: { id: 'asc' },
    }),
    db.position.findFirst({ select: { id: true }, orderBy: [{ documentId: 'asc' }, { start: 'asc' }] }),
  ]);
  const [document] = documents.sort((a, b) => a._count.passages - b._count.passages);
  const [country] = event?.countries ?? [];
  const [mention] = event?.mentions ?? [];
  if (event === null || !document || !country || !mention) return null;
  return {
    event: event.id,
    mention: mention.id,
    position: position?.id ?? null,
    document: document.id,
    country: country.entityId,
  };
});

/** What can one ask for by way of example? The first event by date, and the smallest document; null where there is nothing. */
export const exampleSubjects = (): Promise<ExampleSubjects | null> => subjects(undefined);
