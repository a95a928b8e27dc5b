import { database } from '@/lib/db';
import { NAMED } from '@/lib/queries/locale-texts';
import { readingsOfNames } from '@/lib/queries/search/readings';
import type { Names } from '../parts';
import { putPart } from './put-part';
import { termsOf } from './put-whole';

/** Writes whom the documents name, by which names, and the events that have each. */
export async function putNames(folder: string): Promise<void> {
  const [entities, readings, name, held] = await Promise.all([
    database().entity.findMany({ select: { ...NAMED, kind: true, aliases: true }, orderBy: { id: 'asc' } }),
    readingsOfNames(),
    termsOf('name'),
    termsOf('held-name'),
  ]);
  putPart(folder, 'names', { entities, readings, terms: { name, 'held-name': held } } satisfies Names);
}
