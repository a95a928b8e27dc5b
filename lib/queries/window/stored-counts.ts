import 'server-only';
import { z } from 'zod';
import type { LaneKind } from '@/lib/schema/lanes';
import { Prisma } from '@/prisma/generated/client';
import { jsonRows } from '../json-rows';
import type { Count } from './buckets';

const COLUMNS = ['lane', 'bucket', 'count', 'first', 'last'];
const Row = z
  .tuple([z.string(), z.number(), z.number(), z.number(), z.number()])
  .transform(([lane, bucket, count, first, last]): Count => ({ lane, bucket, count, first, last }));

const SELECTED = Prisma.sql`SELECT "lane", "bucket", "count", "firstDay" AS "first", "lastDay" AS "last" FROM "LaneCount"`;

/** How many of all events stand in each coarse bucket of each lane, as the ingest has counted them. */
export function storedCounts(kind: LaneKind): Promise<Count[]> {
  return jsonRows(Row, COLUMNS, Prisma.sql`${SELECTED} WHERE "lanes" = ${kind}`);
}

/** The same of some lanes, from a first bucket to a last one. */
export function storedCountsWithin(
  kind: LaneKind,
  { range: [first, last], lanes }: { range: readonly [number, number]; lanes: readonly string[] },
): Promise<Count[]> {
  return jsonRows(
    Row,
    COLUMNS,
    Prisma.sql`
      ${SELECTED} WHERE "lanes" = ${kind} AND "bucket" BETWEEN ${first} AND ${last}
        AND "lane" IN (${Prisma.join([...lanes])})`,
  );
}
