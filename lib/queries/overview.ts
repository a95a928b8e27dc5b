import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { OPEN_END, OPEN_START } from '@/lib/schema/day';
import { ONE_LANE } from '@/lib/schema/lanes';
import { dayNumber } from '@/lib/time/day';
import { Prisma } from '@/prisma/generated/client';
import type { EventFilters } from './filters';
import { fitting } from './fitting';
import { jsonRows } from './json-rows';
import { memoised } from './memoised';
import { edgesOf } from './window/edges';

/** Days as numbers since 1970-01-01, from the first to the one behind the last. */
export interface Days {
  start: number;
  end: number;
}

/** A part of the whole time: which share of the width it is drawn on, and how many events its equal pieces hold. */
export interface DensityPart extends Days {
  share: number;
  counts: number[];
}

/**
 * The whole time of the events that fit: how far the timeline goes, where it begins (the stretch in which nearly all events lie, and nearly all that stand out), how
 * many events lie before and behind that, and how dense they are. A few events of earlier centuries take a narrow part.
 */
export interface Overview {
  limits: Days;
  home: Days & { before: number; after: number };
  density: DensityPart[];
}

/** How much of the events, and of those that stand out, the first view holds at least; and the margins beside them, more behind, for the last label. */
const SHARE = 0.9;
const SHARE_OF_KEY = 5 / 6;
const MARGIN = 0.03;
const MARGIN_AFTER = 0.18;
/** The least that is seen on each side, in days: enough for the axis to say month and year. */
const LEAST_MARGIN = 45;

/** Into how many pieces the whole is cut, and how wide a part is that holds few events. */
const PIECES = 160;
const NARROW = 0.12;

const [FIRST, LAST] = [dayNumber(OPEN_START), dayNumber(OPEN_END)];

const restricted = (fits: Prisma.Sql | null) =>
  fits === null ? Prisma.empty : Prisma.sql`AND "number" IN (SELECT "number" FROM ${fits})`;

/** The first and the last day that are known of any event. */
async function extent(fits: Prisma.Sql | null): Promise<Days | null> {
  const events = fits ?? Prisma.sql`"Event"`;
  const [row] = await database().$queryRaw<{ start: bigint | null; end: bigint | null }[]>`
    SELECT min(CASE WHEN "earliestDay" <> ${FIRST} THEN "earliestDay" ELSE "latestDay" END) AS "start",
      max(CASE WHEN "latestDay" < ${LAST} THEN "latestDay" ELSE "earliestDay" END) AS "end" FROM ${events}`;
  return row?.start == null || row.end == null
    ? null
    : { start: Number(row.start), end: Number(row.end) + 1 };
}

/** The shortest stretch in which the events are dense, with the shortest one of those that stand out: a story begins with few of them. */
async function dense(fits: Prisma.Sql | null, events: number): Promise<Days | null> {
  const key = Prisma.sql`AND "number" IN (SELECT "number" FROM "Event" WHERE "isKey")`;
  const all = restricted(fits);
  const [row] = await database().$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS "count" FROM "Event" WHERE "isKey" ${all}`;
  const keys = Number(row?.count ?? 0);
  const stretches = await Promise.all([
    shortest(all, events * SHARE),
    keys > 0 ? shortest(Prisma.sql`${all} ${key}`, keys * SHARE_OF_KEY) : null,
  ]);
  const found = stretches.filter((one) => one !== null);
  if (found.length === 0) return null;
  return {
    start: Math.min(...found.map(({ start }) => start)),
    end: Math.max(...found.map(({ end }) => end)),
  };
}

/** The shortest stretch in which so many of the events that a condition lets through are counted. */
async function shortest(condition: Prisma.Sql, least: number): Promise<Days | null> {
  const steps = Math.max(0, Math.ceil(least) - 1);
  const [row] = await database().$queryRaw<{ a: bigint; b: bigint }[]>`
    SELECT "a", "b" FROM (
      SELECT "atDay" AS "a", LEAD("atDay", ${steps}) OVER (ORDER BY "atDay") AS "b"
      FROM "LaneMark" INDEXED BY "LaneMark_lanes_atDay_lane_number_idx"
      WHERE "lanes" = 'none' AND "lane" = ${ONE_LANE} ${condition})
    WHERE "b" IS NOT NULL ORDER BY "b" - "a", "a" LIMIT 1`;
  return row === undefined ? null : { start: Number(row.a), end: Number(row.b) + 1 };
}

async function densityOf({ start, end }: Days, share: number, fits: Prisma.Sql | null): Promise<DensityPart> {
  const pieces = Math.min(Math.max(1, Math.ceil(end - start)), Math.round(PIECES * share));
  const rows = await jsonRows(
    z.tuple([z.int(), z.int()]),
    ['piece', 'count'],
    Prisma.sql`
      SELECT CAST(("atDay" - ${start}) * ${pieces} / ${end - start} AS INTEGER) AS "piece", count(*) AS "count"
      FROM "LaneMark" INDEXED BY "LaneMark_lanes_atDay_lane_number_idx"
      WHERE "lanes" = 'none' AND "atDay" >= ${start} AND "atDay" < ${end} ${restricted(fits)} GROUP BY 1`,
  );
  const counts = new Map(rows);
  return { start, end, share, counts: Array.from({ length: pieces }, (_, i) => counts.get(i) ?? 0) };
}

/** Cuts the whole at the ends of the dense stretch where that is a small part of it. */
function partsOf(whole: Days, home: Days): (Days & { share: number })[] {
  const cuts = [whole.start, Math.max(whole.start, home.start), Math.min(whole.end, home.end), whole.end];
  const days = whole.end - whole.start;
  if (home.end - home.start > days / 2) return [{ ...whole, share: 1 }];
  const parts = cuts.slice(1).map((end, i) => ({ start: cuts[i] ?? end, end }));
  const narrow = parts.map(({ start, end }) => (end > start ? NARROW : 0));
  const shares = [narrow[0] ?? 0, 1 - (narrow[0] ?? 0) - (narrow[2] ?? 0), narrow[2] ?? 0];
  return parts.map((part, i) => ({ ...part, share: shares[i] ?? 0 })).filter(({ share }) => share > 0);
}

/** Where and how densely do the events that fit lie? Null where none fits. */
export const overview = memoised(async (filters: EventFilters): Promise<Overview | null> => {
  const fits = await fitting({ ...filters, from: null, to: null });
  const whole = await extent(fits);
  if (whole === null) return null;
  const { before, after } = await edgesOf({ from: LAST, to: LAST }, fits);
  const count = before + after;
  // Of few events none is left out, and each is seen from its first day to its last.
  const isFew = Math.ceil(count * SHARE) === count;
  const tight = isFew ? whole : ((await dense(fits, count)) ?? whole);
  const days = tight.end - tight.start;
  const home = {
    start: Math.floor(tight.start - Math.max(LEAST_MARGIN, days * MARGIN)),
    end: Math.ceil(tight.end + Math.max(LEAST_MARGIN, days * MARGIN_AFTER)),
  };
  const margin = Math.max(60, (whole.end - whole.start) / 4);
  const parts = partsOf(whole, home).map(({ share, ...part }) => densityOf(part, share, fits));
  return {
    limits: { start: Math.floor(whole.start - margin), end: Math.ceil(whole.end + margin) },
    home: { ...home, ...(await edgesOf({ from: home.start, to: home.end - 1 }, fits)) },
    density: await Promise.all(parts),
  };
});
