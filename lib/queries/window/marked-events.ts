import 'server-only';
import { z } from 'zod';
import { isoDay } from '@/lib/time/day';
import { edtfBounds } from '@/lib/time/edtf';
import { Prisma } from '@/prisma/generated/client';
import { jsonRows } from '../json-rows';
import { MarkedEvent } from './view';

const COLUMNS = [
  ...['number', 'id', 'titleZh', 'titleEn', 'type', 'status', 'edtf', 'earliestDay', 'latestDay'],
  ...['precision', 'round', 'passages', 'importance', 'isKey', 'contradicted', 'claims', 'labelEn'],
];
const { id, titleZh, titleEn, type, status, edtf, precision, round } = MarkedEvent.shape;
const Row = z.tuple([
  ...[z.number(), id, titleZh, titleEn, type, status, edtf, z.number(), z.number()],
  ...[precision, round, z.number(), z.number(), z.number(), z.number(), z.string().nullable(), z.string()],
] as const);

const Claims = z.array(z.tuple([z.string(), z.number()]));

/** The different dates that are claimed, in the order of the claims; one that is preferred anywhere is preferred. */
function claimsOf(text: string): MarkedEvent['claims'] {
  const byDate = new Map<string, number>();
  for (const [date, preferred] of Claims.parse(JSON.parse(text)))
    byDate.set(date, Math.max(preferred, byDate.get(date) ?? 0));
  return [...byDate].map(([date, preferred]) => {
    const { earliest, latest } = edtfBounds(date);
    return { edtf: date, earliest, latest, preferred: preferred === 1 };
  });
}

/** What the timeline shows of events, by their numbers. */
export async function markedEvents(numbers: readonly number[]): Promise<Map<number, MarkedEvent>> {
  if (numbers.length === 0) return new Map();
  const rows = await jsonRows(
    Row,
    COLUMNS,
    Prisma.sql`
      SELECT e.*, ifnull(zh."text", '') AS "titleZh", ifnull(en."text", '') AS "titleEn", ifnull(en."label", '') AS "labelEn",
        EXISTS (SELECT 1 FROM "Contradiction" k WHERE k."eventId" = e."id") AS "contradicted",
        (SELECT json_group_array(json_array(c."edtf", c."preferred"))
          FROM "Contradiction" k JOIN "Claim" c ON c."contradictionId" = k."id"
          WHERE k."eventId" = e."id" AND c."edtf" IS NOT NULL HAVING count(*) > 0) AS "claims"
      FROM "Event" e
      LEFT JOIN "Title" zh ON zh."number" = e."number" AND zh."locale" = 'zh-Hant'
      LEFT JOIN "Title" en ON en."number" = e."number" AND en."locale" = 'en'
      WHERE e."number" IN (${Prisma.raw(numbers.map(Math.trunc).join(', '))})`,
  );
  return new Map(rows.map((row) => [row[0], eventOf(row)]));
}

function eventOf(row: z.infer<typeof Row>): MarkedEvent {
  const [, id, titleZh, titleEn, type, status, edtf, from, to, precision, round] = row;
  const [mentions, importance, isKey, doubt, claims] = [row[11], row[12], row[13], row[14], row[15]];
  return {
    labelEn: row[16],
    ...{ id, titleZh, titleEn, type, status, edtf, precision, round, mentions, importance },
    isKey: isKey > 0,
    earliest: isoDay(from),
    latest: isoDay(to),
    contradicted: doubt > 0,
    ...(claims !== null && { claims: claimsOf(claims) }),
  };
}
