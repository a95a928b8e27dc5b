import { z } from 'zod';
import { EventStatus, EventType } from '@/lib/schema/vocabulary';
import type { Known } from './targets';

const Interface = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z
        .object({
          tags: z.array(z.string()).default([]),
          parameters: z.array(z.object({ name: z.string(), in: z.string() })).default([]),
        })
        .optional(),
    }),
  ),
});
const Valued = z.array(z.looseObject({ value: z.string() }));
const Facets = z.object({ country: Valued, participant: Valued, document: Valued });
const Names = z.object({ names: z.array(z.object({ id: z.string() })) });
const Events = z.object({ events: z.array(z.object({ id: z.string() })) });

/**
 * Asks a served app for what it knows: the fuzz has to come close to what readers ask for, or nothing is answered.
 * @param collections what the addresses of the other collections begin with: `/c/NAME`
 */
export async function knownAt(origin: string, collections: readonly string[] = []): Promise<Known> {
  const own = await knownIn(origin);
  const others = await Promise.all(collections.map((prefix) => knownIn(`${origin}${prefix}`)));
  return { ...own, ids: [own, ...others].flatMap(({ ids }) => ids), collections };
}

async function knownIn(origin: string): Promise<Omit<Known, 'collections'>> {
  const get = async <T>(address: string, schema: z.ZodType<T>) =>
    schema.parse(await (await fetch(`${origin}${address}`)).json());
  const { paths } = await get('/api/openapi.json', Interface);
  const facets = await get('/api/facets', Facets);
  const { names } = await get('/api/names', Names);
  const { events } = await get('/api/events?limit=50', Events);
  const valuesOf = (facet: z.infer<typeof Valued>) => facet.map(({ value }) => value);
  const documents = valuesOf(facets.document);
  return {
    operations: Object.entries(paths).flatMap(([address, { get }]) =>
      // What changes documents is answered to those who may.
      get === undefined || get.tags.length > 0
        ? []
        : [
            {
              address,
              parameters: get.parameters.filter((one) => one.in === 'query').map(({ name }) => name),
            },
          ],
    ),
    values: {
      country: valuesOf(facets.country),
      participant: valuesOf(facets.participant),
      document: documents,
      name: names.map(({ id }) => id),
      kind: EventType.options,
      status: EventStatus.options,
      match: ['all', 'any'],
      role: ['actor', 'object'],
      q: ['北京', 'nuclear', '核', 'a b c d', '會談 北韓'],
      from: ['2002-10-01', '0000-01-01'],
      to: ['2005-12-31', '9999-12-31'],
      format: ['json', 'csv', 'ics', 'jsonld', 'bibtex', 'ris', 'csl', 'plover', 'timelinejs', 'text'],
      lanes: ['country', 'kind', 'none', 'document'],
      width: ['10', '1200', '99999'],
      limit: ['1', '1000'],
      passage: ['0-10', '10-0', '0-999999999'],
      find: ['會談', '的'],
      view: ['raw', 'reading'],
      sort: ['earliest', 'latest', 'passages'],
    },
    ids: [...documents, ...names.map(({ id }) => id), ...events.map(({ id }) => id), 'nothing'],
  };
}
