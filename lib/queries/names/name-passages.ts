import 'server-only';
import { database } from '@/lib/db';
import { Locator } from '@/lib/schema/knowledge-base';
import { Prisma } from '@/prisma/generated/client';
import { titleOf } from '../document-title';
import { excerptOf, segmentsOf } from '../marked-text';
import { passageHref } from '../passage-link';
import { readingText } from '../reading-text';
import { spansOf } from '../source-passages';
import type { NameDetail, NamePassage } from './view';

/** How many passages one part has, and how many characters of each are shown on both sides of what is named. */
const LENGTH = 20;
const CONTEXT = 70;

/** Places so far behind the first are counted and not shown. */
const REACH = 160;

/** The mark of the name in its passage. */
const NAME_MARK = 'name';

type First = { passageId: string; start: bigint };

const INCLUDE = {
  document: { select: { id: true, csl: true, rawText: true } },
} satisfies Prisma.PassageInclude;
type Row = Prisma.PassageGetPayload<{ include: typeof INCLUDE }>;

function passageOf(row: Row, places: readonly { start: number; end: number; text: string }[]): NamePassage[] {
  const [first] = places;
  if (first === undefined) return [];
  const { document } = row;
  const shown = places.filter(({ end }) => end <= first.end + REACH);
  const reading = readingText(document.rawText, spansOf(row.pieces), row.text);
  return [
    {
      document: { id: document.id, title: titleOf(document) },
      locator: Locator.parse(JSON.parse(row.locator)),
      excerpt: excerptOf(segmentsOf(reading, [{ id: NAME_MARK, pieces: shown }]), CONTEXT).map(
        ({ text, marks }) => ({ text, marks }),
      ),
      ...{ start: first.start, end: first.end, times: places.length },
      href: passageHref(document.id, first.start, first.end, first.text),
    },
  ];
}

/**
 * Which passages name it, in the order of the documents? Those that do by a name of its own; where there are none, those that mean its seat, or name
 * it together with others.
 * @param asked the part, from 1; the nearest where there is none of that number
 */
export async function namePassages(id: string, asked: number): Promise<NameDetail['passages']> {
  const db = database();
  const named = await db.naming.count({ where: { entityId: id, way: 'name' } });
  const ways = named > 0 ? ['name'] : ['seat', 'group'];
  const [counted] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(DISTINCT "passageId") AS "count" FROM "Naming"
    WHERE "entityId" = ${id} AND "way" IN (${Prisma.join(ways)})`;
  const total = Number(counted?.count ?? 0);
  const of = Math.max(1, Math.ceil(total / LENGTH));
  const number = Math.min(Math.max(asked, 1), of);
  const firsts = await db.$queryRaw<First[]>`
    SELECT "passageId", min("start") AS "start" FROM "Naming"
    WHERE "entityId" = ${id} AND "way" IN (${Prisma.join(ways)})
    GROUP BY "documentId", "passageId" ORDER BY "documentId", "start"
    LIMIT ${LENGTH} OFFSET ${(number - 1) * LENGTH}`;
  const ids = firsts.map(({ passageId }) => passageId);
  const [rows, namings] = await Promise.all([
    db.passage.findMany({ where: { id: { in: ids } }, include: INCLUDE }),
    db.naming.findMany({
      where: { entityId: id, way: { in: ways }, passageId: { in: ids } },
      orderBy: { start: 'asc' },
    }),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const passages = ids.flatMap((passageId) => {
    const row = byId.get(passageId);
    const places = namings.filter((naming) => naming.passageId === passageId);
    return row === undefined ? [] : passageOf(row, places);
  });
  return { total, part: { number, of }, passages };
}
