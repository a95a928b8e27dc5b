import 'server-only';
import { z } from 'zod';
import type { LaneKind } from '@/lib/schema/lanes';
import type { EventSet } from '@/lib/sets/event-set';
import { Prisma } from '@/prisma/generated/client';
import { jsonRows } from '../json-rows';
import { total } from '../sets/event-columns';
import { marksAmong, marksWithin, type Stretch } from './stretch';

/** A mark to be drawn. */
export interface Mark {
  number: number;
  lane: string;
  atDay: number;
}

const COLUMNS = ['number', 'lane', 'level', 'atDay'];
const Row = z.tuple([z.number(), z.string(), z.number(), z.number()]);

/** So many events are looked up one by one. */
const FEW = 5000;
/** Where one event in so many fits, the marks of all events are read and those that do not fit are left out; where fewer do, SQLite leaves them out. */
const DENSE = 16;

const read = (query: Prisma.Sql) => jsonRows(Row, COLUMNS, query);

/** The first marks of a stretch. */
async function firstMarks(stretch: Stretch, fitting: EventSet | null, most: number) {
  const within = marksWithin(stretch);
  if (fitting === null) return read(Prisma.sql`${within} LIMIT ${most}`);
  if (fitting.size <= FEW) return read(Prisma.sql`${marksAmong(stretch, fitting)} LIMIT ${most}`);
  const share = fitting.size / (await total());
  if (share * DENSE < 1)
    return read(Prisma.sql`
      ${within} AND m."number" IN (SELECT "value" FROM json_each(${JSON.stringify([...fitting.numbers()])})) LIMIT ${most}`);
  for (let limit = Math.ceil((most / share) * 1.25); ; limit *= 2) {
    const rows = await read(Prisma.sql`${within} LIMIT ${limit}`);
    const fit = rows.filter(([number]) => fitting.has(number)).slice(0, most);
    if (fit.length === most || rows.length < limit) return fit;
  }
}

/**
 * The marks for a stretch, as many levels of them as fit into what may be drawn; a level is shown whole or not at all, so that it is
 * the weight of an event and not the order of the table that decides.
 * @param fitting the events that fit the filters; null for all
 */
export async function marksOf(stretch: Stretch, fitting: EventSet | null, most: number): Promise<Mark[]> {
  const rows = await firstMarks(stretch, fitting, most + 1);
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
export async function allMarks(lanes: LaneKind, fitting: EventSet | null): Promise<Mark[]> {
  const events =
    fitting === null
      ? Prisma.sql`"Event"`
      : Prisma.sql`(SELECT "value" AS "number" FROM json_each(${JSON.stringify([...fitting.numbers()])}))`;
  const rows = await read(Prisma.sql`
    SELECT m."number", m."lane", m."level", m."atDay" FROM ${events} f
    CROSS JOIN "LaneMark" m INDEXED BY "LaneMark_number_lanes_idx"
    WHERE m."number" = f."number" AND m."lanes" = ${lanes}`);
  return rows.map(([number, lane, , atDay]) => ({ number, lane, atDay }));
}
