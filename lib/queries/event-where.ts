import 'server-only';
import { dayNumber } from '@/lib/time/day';
import type { Prisma } from '@/prisma/generated/client';
import type { EventFilters } from './filters';

/** The condition on events that filters state; a list that is empty states none. */
export function eventWhere(filters: EventFilters): Prisma.EventWhereInput {
  const { country, kind, status, document, from, to } = filters;
  return {
    ...(country.length > 0 && { countries: { some: { entityId: { in: country } } } }),
    ...(kind.length > 0 && { type: { in: kind } }),
    ...(status.length > 0 && { status: { in: status } }),
    ...(document.length > 0 && { mentions: { some: { documentId: { in: document } } } }),
    ...(from !== null && { latestDay: { gte: dayNumber(from) } }),
    ...(to !== null && { earliestDay: { lte: dayNumber(to) } }),
  };
}
