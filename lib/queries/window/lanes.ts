import 'server-only';
import { database } from '@/lib/db';
import { COARSEST, type LaneKind, OTHER_LANE } from '@/lib/schema/lanes';
import type { EventFilters } from '../filters';
import { fitting } from '../fitting';
import { remembered } from '../remembered';

/** How many lanes are drawn at most. */
const MOST = 40;

/** The lanes with the most events, and how many there are beyond those. */
interface Lanes {
  lanes: { id: string; count: number }[];
  otherLanes: number;
}

type Row = { lane: string; count: bigint };

/** Events by lane: of everything as counted at the ingest, of what fits counted now. */
async function rowsOf(lanes: LaneKind, filters: EventFilters): Promise<Row[]> {
  const fits = await fitting(filters);
  const db = database();
  if (fits === null)
    return db.$queryRaw<Row[]>`
      SELECT "lane", sum("count") AS "count" FROM "LaneCount"
      WHERE "lanes" = ${lanes} AND "level" = ${COARSEST} GROUP BY "lane"`;
  return db.$queryRaw<Row[]>`
    SELECT "lane", count(*) AS "count" FROM "LaneMark" INDEXED BY "LaneMark_lanes_atDay_lane_number_idx"
    WHERE "lanes" = ${lanes} AND "number" IN (SELECT "number" FROM ${fits}) GROUP BY "lane"`;
}

/**
 * Which lanes hold the events that fit? The lane with the most events first, lanes of equal size by id, and last the lane of those
 * that belong in none.
 */
export const lanesOf = remembered(
  async ({ kind, filters }: { kind: LaneKind; filters: EventFilters }): Promise<Lanes> => {
    const rows = await rowsOf(kind, filters);
    const last = (id: string) => (id === OTHER_LANE ? 1 : 0);
    const lanes = rows
      .map(({ lane, count }) => ({ id: lane, count: Number(count) }))
      .sort((a, b) => last(a.id) - last(b.id) || b.count - a.count || (a.id < b.id ? -1 : 1));
    return { lanes: lanes.slice(0, MOST), otherLanes: Math.max(0, lanes.length - MOST) };
  },
);
