import 'server-only';
import { z } from 'zod';
import type { LaneKind } from '@/lib/schema/lanes';
import { Prisma } from '@/prisma/generated/client';
import { jsonRows } from '../json-rows';
import { marksWithin, type Stretch } from './stretch';

/** A mark to be drawn. */
export interface Mark {
  number: number;
  lane: string;
  atDay: number;
}

const COLUMNS = ['number', 'lane', 'level', 'atDay'];
const Row = z.tuple([z.number(), z.string(), z.number(), z.number()]);

/**
 * The marks for a stretch, as many levels of them as fit into what may be drawn; a level is shown whole or not at all, so that it is
 * the weight of an event and not the order of the table that decides.
 * @param fitting the table of the events that fit the filters; null for all
 */
export async function marksOf(stretch: Stretch, fitting: Prisma.Sql | null, most: number): Promise<Mark[]> {
  const query = Prisma.sql`${marksWithin(stretch, fitting)} LIMIT ${most + 1}`;
  const rows = await jsonRows(Row, COLUMNS, query);
  const cut = rows[most]?.[2];
  const shown = cut === undefined ? rows : rows.filter(([, , level]) => level > cut);
  // One level alone can be too many, where a lane is asked for its thousands of events of a day.
  return (shown.length > 0 ? shown : rows.slice(0, most)).map(([number, lane, , atDay]) => ({
    number,
    lane,
    atDay,
  }));
}

/** The marks of all events that fit, whatever their days. */
export async function allMarks(lanes: LaneKind, fitting: Prisma.Sql | null): Promise<Mark[]> {
  const query = Prisma.sql`
    SELECT m."number", m."lane", m."level", m."atDay" FROM ${fitting ?? Prisma.sql`"Event"`} f
    CROSS JOIN "LaneMark" m INDEXED BY "LaneMark_number_lanes_idx"
    WHERE m."number" = f."number" AND m."lanes" = ${lanes}`;
  const rows = await jsonRows(Row, COLUMNS, query);
  return rows.map(([number, lane, , atDay]) => ({ number, lane, atDay }));
}
