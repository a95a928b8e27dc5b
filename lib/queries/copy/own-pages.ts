import 'server-only';
import { eventHref, nameHref, sourceHref } from '@/lib/addresses';
import { database } from '@/lib/db';
import { namesThatOccur } from '../names/occurring';

/** The addresses of the pages that events, documents and names have of their own. */
export async function ownPages(): Promise<string[]> {
  const [events, documents, names] = await Promise.all([
    database().event.findMany({ select: { id: true }, orderBy: { number: 'asc' } }),
    database().document.findMany({ select: { id: true }, orderBy: { id: 'asc' } }),
    namesThatOccur(),
  ]);
  return [
    ...events.map(({ id }) => eventHref(id)),
    ...documents.map(({ id }) => sourceHref(id)),
    ...names.map(nameHref),
  ];
}
