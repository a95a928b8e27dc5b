import 'server-only';
import { database } from '@/lib/db';
import { Precision } from '@/lib/schema/day';
import { CONTRADICTED } from '@/lib/schema/facet';
import { EventStatus, EventType } from '@/lib/schema/vocabulary';
import type { TermCounts } from './all-term-counts';
import { documentTitles } from './document-title';
import type { Named } from './event-view';
import { countTerms } from './facet-counts';
import { type EventFilters, NO_FILTERS } from './filters';
import { NAMED, namedOf } from './locale-texts';
import { countNames } from './names/count-names';

/** A value to filter by: how many events have it under the other filters, and how many in all. */
export interface FacetValue<T extends string = string> {
  value: T;
  count: number;
  total: number;
}

export interface Facets {
  country: (FacetValue & Named)[];
  kind: FacetValue<EventType>[];
  status: FacetValue<EventStatus>[];
  document: (FacetValue & { title: string })[];
  participant: (FacetValue & Named)[];
  /** Of the names, which are many, those that are chosen; `/api/names` has all. */
  name: (FacetValue & Named)[];
  precision: FacetValue<Precision>[];
  contradicted: FacetValue[];
}

/** The values that occur at all, most frequent first; values of equal frequency in the order given. */
function values<T extends string>(
  order: readonly T[],
  all: TermCounts | undefined,
  now: TermCounts | undefined,
) {
  return order
    .map((value): FacetValue<T> => ({ value, count: now?.get(value) ?? 0, total: all?.get(value) ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

/** The names that are chosen, in their order. All have to fit, so that each stands for the events that fit them together. */
async function chosenNames(
  filters: EventFilters,
  names: ReadonlyMap<string, Named>,
): Promise<(FacetValue & Named)[]> {
  const ids = filters.name;
  if (ids.length === 0) return [];
  const [all, now] = await Promise.all([
    countNames({ filters: NO_FILTERS, ids }),
    countNames({ filters, ids }),
  ]);
  return ids.flatMap((value) => {
    const named = names.get(value);
    return named === undefined
      ? []
      : [{ value, count: now.get(value) ?? 0, total: all.get(value) ?? 0, ...named }];
  });
}

/**
 * How many events does each value of each filter stand for? A value is counted under the filters of the other kinds, as
 * if its own kind were not filtered: choosing it too shows as many events more. Of countries that all have to take part each
 * value is counted with those chosen.
 */
export async function facets(filters: EventFilters): Promise<Facets> {
  const [all, now, entities, titles] = await Promise.all([
    countTerms(NO_FILTERS),
    countTerms(filters),
    database().entity.findMany({ select: NAMED, orderBy: { id: 'asc' } }),
    documentTitles(),
  ]);
  const names = new Map(entities.map((entity) => [entity.id, namedOf(entity)]));
  const named = (
    facet: 'country' | 'participant',
    counted: 'country' | 'participant' | 'actor' | 'object',
  ) => {
    return values([...names.keys()], all.get(facet), now.get(counted)).map((one) => ({
      ...one,
      ...(names.get(one.value) ?? { id: one.value, nameZh: one.value, nameEn: one.value }),
    }));
  };
  return {
    country: named('country', filters.role ?? 'country'),
    kind: values(EventType.options, all.get('kind'), now.get('kind')),
    status: values(EventStatus.options, all.get('status'), now.get('status')),
    document: values([...titles.keys()], all.get('document'), now.get('document')).map((facet) => ({
      ...facet,
      title: titles.get(facet.value) ?? facet.value,
    })),
    participant: named('participant', 'participant'),
    name: await chosenNames(filters, names),
    precision: values(Precision.options, all.get('precision'), now.get('precision')),
    contradicted: values([CONTRADICTED], all.get('contradicted'), now.get('contradicted')),
  };
}
