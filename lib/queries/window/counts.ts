import 'server-only';
import { z } from 'zod';
import { COARSEST } from '@/lib/schema/lanes';
import { Prisma } from '@/prisma/generated/client';
import { jsonRows } from '../json-rows';
import type { Mark } from './marks';
import type { Stretch } from './stretch';

/** Counts stand at least this far apart, in pixels, and less than twice as far. */
const APART = 72;

/** Events of a lane that are counted in one place: how many, and from which day to which. */
export interface Count {
  lane: string;
  bucket: number;
  count: number;
  first: number;
  last: number;
}

const COLUMNS = ['lane', 'bucket', 'count', 'first', 'last'];
const Row = z.tuple([z.string(), z.number(), z.number(), z.number(), z.number()]);

/** The level of the buckets at a scale (pixels a day): 2^level days. */
export function levelAt(scale: number): number {
  return Math.min(COARSEST, Math.max(0, Math.ceil(Math.log2(APART / scale))));
}

/** Counted at the ingest where no filter is set, else now, from the days of the stretch alone. */
function queryOf({ lanes, from, to }: Stretch, level: number, fitting: Prisma.Sql | null): Prisma.Sql {
  const [first, last] = [from >> level, to >> level];
  if (fitting === null)
    return Prisma.sql`
      SELECT "lane", "bucket", "count", "firstDay" AS "first", "lastDay" AS "last" FROM "LaneCount"
      WHERE "lanes" = ${lanes} AND "level" = ${level} AND "bucket" BETWEEN ${first} AND ${last}`;
  const width = 2 ** level;
  return Prisma.sql`
    SELECT "lane", "atDay" >> ${level} AS "bucket", count(*) AS "count", min("atDay") AS "first", max("atDay") AS "last"
    FROM "LaneMark" INDEXED BY "LaneMark_lanes_atDay_lane_number_idx"
    WHERE "lanes" = ${lanes} AND "atDay" BETWEEN ${first * width} AND ${(last + 1) * width - 1}
      AND "number" IN (SELECT "number" FROM ${fitting})
    GROUP BY "lane", "atDay" >> ${level}`;
}

/** How many events are counted in each bucket of each lane, beyond those that have a mark of their own. */
export async function countsOf(
  stretch: Stretch,
  level: number,
  fitting: Prisma.Sql | null,
  marks: readonly Mark[],
): Promise<Count[]> {
  const marked = new Map<string, number>();
  const place = (lane: string, bucket: number) => `${bucket} ${lane}`;
  for (const { lane, atDay } of marks) {
    const key = place(lane, atDay >> level);
    marked.set(key, (marked.get(key) ?? 0) + 1);
  }
  const rows = await jsonRows(Row, COLUMNS, queryOf(stretch, level, fitting));
  return rows
    .map(([lane, bucket, count, first, last]) => {
      return { lane, bucket, count: count - (marked.get(place(lane, bucket)) ?? 0), first, last };
    })
    .filter(({ count }) => count > 0);
}
