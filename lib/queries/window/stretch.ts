import 'server-only';
import { COARSEST, type LaneKind } from '@/lib/schema/lanes';
import { Prisma } from '@/prisma/generated/client';

/** A stretch of days, both ends included, and the lanes it is drawn in. */
export interface Stretch {
  lanes: LaneKind;
  from: number;
  to: number;
}

const LARGEST_SIZE = 22;
const rows = (values: Prisma.Sql[]) => Prisma.join(values);
const LEVELS = rows(Array.from({ length: COARSEST + 2 }, (_, i) => Prisma.sql`(${COARSEST - i})`));
const SIZES = rows(Array.from({ length: LARGEST_SIZE + 1 }, (_, i) => Prisma.sql`(${i}, ${2 ** i})`));

/**
 * A query for the marks whose days meet a stretch, those that are kept from farthest away first. For every level and every size of
 * events one stretch of the index is read: events of one size that meet the stretch begin less than that size before it. So nothing
 * is sorted, and a limit ends the reading.
 * @param fitting the table of the events that fit the filters; null for all
 */
export function marksWithin({ lanes, from, to }: Stretch, fitting: Prisma.Sql | null): Prisma.Sql {
  const fits =
    fitting === null ? Prisma.empty : Prisma.sql`AND m."number" IN (SELECT "number" FROM ${fitting})`;
  return Prisma.sql`
    WITH "ofLevel"("level") AS (VALUES ${LEVELS}), "ofSize"("size", "days") AS (VALUES ${SIZES})
    SELECT m."number", m."lane", m."level", m."atDay"
    FROM "ofLevel" l CROSS JOIN "ofSize" s CROSS JOIN "LaneMark" m
    WHERE m."lanes" = ${lanes} AND m."level" = l."level" AND m."size" = s."size"
      AND m."startDay" BETWEEN ${from} - s."days" AND ${to} AND m."endDay" >= ${from} ${fits}`;
}
