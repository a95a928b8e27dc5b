import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { NAMED, namesOf } from '../locale-texts';
import { memoised } from '../memoised';
import { NameIndex } from './name-index';
import { readingsOfNames } from './readings';

/** How many names are so many that an index of them is kept once only. */
const ONE = 1;

/** All names that the data know, those by which the documents call somebody among them. */
const indexed = memoised(async (): Promise<NameIndex> => {
  const [entities, namings] = await Promise.all([
    database().entity.findMany({
      select: { ...NAMED, kind: true, aliases: true },
      orderBy: { id: 'asc' },
    }),
    readingsOfNames(),
  ]);
  const readings = new Map<string, string[]>();
  for (const { id, reading } of namings) readings.set(id, [...(readings.get(id) ?? []), reading]);
  return new NameIndex(
    entities.map(({ id, kind, names, aliases }) => ({
      ...{ id, kind, ...namesOf(names) },
      others: [...z.array(z.string()).parse(JSON.parse(aliases)), ...(readings.get(id) ?? [])],
    })),
  );
}, ONE);

/** The names that the data know, ready to be found. */
export const namesOfData = (): Promise<NameIndex> => indexed(undefined);
