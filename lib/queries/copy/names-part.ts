import 'server-only';
import { database } from '@/lib/db';
import { NAMED } from '../locale-texts';
import { readingsOfNames } from '../search/readings';
import { type Part, part } from './part';
import type { Names } from './parts';
import { termsOf } from './whole-part';

/** Reads whom the documents name, by which names, and the events that have each. */
export async function* readNames(): AsyncGenerator<Part> {
  const [entities, readings, name, held] = await Promise.all([
    database().entity.findMany({ select: { ...NAMED, kind: true, aliases: true }, orderBy: { id: 'asc' } }),
    readingsOfNames(),
    termsOf('name'),
    termsOf('held-name'),
  ]);
  yield part('names', { entities, readings, terms: { name, 'held-name': held } } satisfies Names);
}
