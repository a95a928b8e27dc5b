import 'server-only';
import { database } from '@/lib/db';
import { EventStatus, EventType } from '@/lib/schema/vocabulary';
import { documentTitles } from './document-title';
import type { Named } from './event-view';
import { eventWhere } from './event-where';
import { type EventFilters, NO_FILTERS } from './filters';

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
}

/** Events by state or organisation, as a map of counts. */
async function byCountry(filters: EventFilters): Promise<Map<string, number>> {
  const where = { event: eventWhere({ ...filters, country: [] }) };
  const groups = await database().eventCountry.groupBy({ by: ['entityId'], where, _count: true });
  return new Map(groups.map((group) => [group.entityId, group._count]));
}

async function byKind(filters: EventFilters): Promise<Map<string, number>> {
  const where = eventWhere({ ...filters, kind: [] });
  const groups = await database().event.groupBy({ by: ['type'], where, _count: true });
  return new Map(groups.map((group) => [group.type, group._count]));
}

async function byStatus(filters: EventFilters): Promise<Map<string, number>> {
  const where = eventWhere({ ...filters, status: [] });
  const groups = await database().event.groupBy({ by: ['status'], where, _count: true });
  return new Map(groups.map((group) => [group.status, group._count]));
}

async function byDocument(filters: EventFilters): Promise<Map<string, number>> {
  const where = { event: eventWhere({ ...filters, document: [] }) };
  const pairs = await database().mention.groupBy({ by: ['documentId', 'eventId'], where });
  const counts = new Map<string, number>();
  for (const { documentId } of pairs) counts.set(documentId, (counts.get(documentId) ?? 0) + 1);
  return counts;
}

/** The values that occur at all, most frequent first; values of equal frequency in the order given. */
function values<T extends string>(order: readonly T[], all: Map<string, number>, now: Map<string, number>) {
  return order
    .map((value): FacetValue<T> => ({ value, count: now.get(value) ?? 0, total: all.get(value) ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

/**
 * How many events does each value of each filter stand for? A value is counted under the filters of the other kinds, as
 * if its own kind were not filtered: choosing it too shows as many events more.
 */
export async function facets(filters: EventFilters): Promise<Facets> {
  const count = (by: (filters: EventFilters) => Promise<Map<string, number>>) =>
    Promise.all([by(NO_FILTERS), by(filters)]);
  const [country, kind, status, document, entities, titles] = await Promise.all([
    count(byCountry),
    count(byKind),
    count(byStatus),
    count(byDocument),
    database().entity.findMany({
      where: { events: { some: {} } },
      select: { id: true, nameZh: true, nameEn: true },
      orderBy: { id: 'asc' },
    }),
    documentTitles(),
  ]);
  const names = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    country: values([...names.keys()], ...country).map((facet) => ({
      ...facet,
      ...(names.get(facet.value) ?? { id: facet.value, nameZh: facet.value, nameEn: facet.value }),
    })),
    kind: values(EventType.options, ...kind),
    status: values(EventStatus.options, ...status),
    document: values([...titles.keys()], ...document).map((facet) => ({
      ...facet,
      title: titles.get(facet.value) ?? facet.value,
    })),
  };
}
