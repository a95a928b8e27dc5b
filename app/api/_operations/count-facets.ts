import { z } from 'zod';
import { Named } from '@/lib/queries/event-view';
import { type Facets, facets } from '@/lib/queries/facets';
import { Precision } from '@/lib/schema/day';
import { EventStatus, EventType } from '@/lib/schema/vocabulary';
import { json, type Operation } from '../_answers/operation';

const Counted = z.object({ value: z.string(), count: z.int(), total: z.int() });

const FacetsView = z.looseObject({
  country: z.array(Counted.extend(Named.shape)),
  kind: z.array(Counted.extend({ value: EventType })),
  status: z.array(Counted.extend({ value: EventStatus })),
  document: z.array(Counted.extend({ title: z.string() })),
  participant: z.array(Counted.extend(Named.shape)),
  name: z.array(Counted.extend(Named.shape)),
  precision: z.array(Counted.extend({ value: Precision })),
  contradicted: z.array(Counted),
}) satisfies z.ZodType<Partial<Facets>>;

/** How many events each value of each filter stands for. */
export const COUNT_FACETS: Operation = {
  id: 'countFacets',
  address: '/api/facets',
  own: {},
  filters: true,
  answers: { 'application/json': FacetsView },
  example: ({ country }) => ({ query: { country } }),
  answer: async ({ filters }) => json(await facets(filters)),
};
