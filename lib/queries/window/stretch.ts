import 'server-only';
import { COARSEST, type LaneKind } from '@/lib/schema/lanes';
import type { EventSet } from '@/lib/sets/event-set';
import { Prisma } from '@/prisma/generated/client';

/** A stretch of days, both ends included, and the lanes it is drawn in. */
export interface Stretch {
  lanes: LaneKind;
  from: number;
  to: number;
}

/** Twenty thousand years, from the first day to the last, are fewer than 2^23 days. */
const LARGEST_SIZE = 23;
const rows = (values: Prisma.Sql[]) => Prisma.join(values);
const LEVELS = rows(Array.from({ length: COARSEST + 2 }, (_, i) => Prisma.sql`(${COARSEST - i})`));
const SIZES = rows(Array.from({ length: LARGEST_SIZE + 1 }, (_, i) => Prisma.sql`(${i}, ${2 ** i})`));

/**
 * A query for the marks whose days meet a stretch, those that are kept from farthest away first. For every level and every size of
 * events one stretch of the index is read: events of one size that meet the stretch begin less than that size before it. So nothing
 * is sorted, and a limit ends the reading.
 */
export function marksWithin({ lanes, from, to }: Stretch): Prisma.Sql {
  return Prisma.sql`
    WITH "ofLevel"("level") AS (VALUES ${LEVELS}), "ofSize"("size", "days") AS (VALUES ${SIZES})
    SELECT m."number", m."lane", m."level", m."atDay", m."startDay", m."endDay"
    FROM "ofLevel" l CROSS JOIN "ofSize" s CROSS JOIN "LaneMark" m
    WHERE m."lanes" = ${lanes} AND m."level" = l."level" AND m."size" = s."size"
      AND m."startDay" BETWEEN ${from} - s."days" AND ${to} AND m."endDay" >= ${from}`;
}

/** The same of some events only, looked up one by one and then put in that order. */
export function marksAmong({ lanes, from, to }: Stretch, events: EventSet): Prisma.Sql {
  return Prisma.sql`
    SELECT m."number", m."lane", m."level", m."atDay"
    FROM json_each(${JSON.stringify([...events.numbers()])}) e CROSS JOIN "LaneMark" m INDEXED BY "LaneMark_number_lanes_idx"
    WHERE m."number" = e."value" AND m."lanes" = ${lanes} AND m."startDay" <= ${to} AND m."endDay" >= ${from}
    ORDER BY m."level" DESC, m."size", m."startDay", m."endDay", m."lane", m."number"`;
}
