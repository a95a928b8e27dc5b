import 'server-only';
import { database } from '@/lib/db';
import { Prisma } from '@/prisma/generated/client';
import { titleOf } from '../document-title';
import { excerptOf, segmentsOf } from '../marked-text';
import { memoised } from '../memoised';
import { passageHref } from '../passage-link';
import { placeOfWords } from '../place-of-words';
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
      ...placeOfWords(row, first),
      excerpt: excerptOf(segmentsOf(reading, [{ id: NAME_MARK, pieces: shown }]), CONTEXT).map(
        ({ text, marks }) => ({ text, marks }),
      ),
      ...{ start: first.start, end: first.end, times: places.length },
      href: passageHref(document.id, first.start, first.end, first.text),
    },
  ];
}

/** Those that name it by a name of its own; where there are none, those that mean its seat, or name it together with others. */
const waysOf = async (id: string): Promise<string[]> =>
  (await database().writtenName.findFirst({ where: { entityId: id, way: 'name' } })) !== null
    ? ['name']
    : ['seat', 'group'];

interface Named {
  id: string;
  ways: string[];
}

/** How many lists of passages are kept: those of one name can be many. */
const KEPT = 8;

/** The ids of the passages at the first places, in the order of the documents, as it is first named in them; `isAll` where there are no more places. */
const passagesAt = memoised(
  async ({ id, ways, places }: Named & { places: number }): Promise<{ ids: string[]; isAll: boolean }> => {
    const [row] = await database().$queryRaw<{ ids: string }[]>`
      SELECT json_group_array("passageId") AS "ids" FROM (
        SELECT "passageId" FROM "Naming" WHERE "entityId" = ${id} AND "way" IN (${Prisma.join(ways)})
        ORDER BY "documentId", "start" LIMIT ${places})`;
    const ids = JSON.parse(row?.ids ?? '[]') as string[];
    return { ids: [...new Set(ids)], isAll: ids.length < places };
  },
  KEPT,
);

/** So many places are read for the first passages, and twice as many again until they are enough. */
const FIRST_PLACES = 256;

/** The first passages that name it, so many or more, or all. */
async function firstPassages(named: Named, many: number): Promise<string[]> {
  let places = FIRST_PLACES;
  while (places < many) places *= 2;
  for (; ; places *= 2) {
    const { ids, isAll } = await passagesAt({ ...named, places });
    if (isAll || ids.length >= many) return ids;
  }
}

/** The places of passages at which it is named in some ways. (`+`: the passages are few, all places of a name many.) */
function placesIn(ids: readonly string[], { id, ways }: Named) {
  if (ids.length === 0) return [];
  return database().$queryRaw<{ passageId: string; start: bigint; end: bigint; text: string }[]>`
    SELECT "passageId", "start", "end", "text" FROM "Naming"
    WHERE "passageId" IN (${Prisma.join([...ids])}) AND +"entityId" = ${id} AND +"way" IN (${Prisma.join(ways)})
    ORDER BY "start"`;
}

/**
 * Which passages name it, in the order of the documents?
 * @param asked the part, from 1; the nearest where there is none of that number
 */
export async function namePassages(id: string, asked: number): Promise<NameDetail['passages']> {
  const named = { id, ways: await waysOf(id) };
  const count = await database().nameCount.findUnique({ where: { entityId: id } });
  const total = count?.passages ?? 0;
  const of = Math.max(1, Math.ceil(total / LENGTH));
  const number = Math.min(Math.max(asked, 1), of);
  const first = await firstPassages(named, number * LENGTH);
  const ids = first.slice((number - 1) * LENGTH, number * LENGTH);
  const [rows, namings] = await Promise.all([
    database().passage.findMany({ where: { id: { in: ids } }, include: INCLUDE }),
    placesIn(ids, named),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const passages = ids.flatMap((passageId) => {
    const row = byId.get(passageId);
    const places = namings
      .filter((naming) => naming.passageId === passageId)
      .map(({ start, end, text }) => ({ start: Number(start), end: Number(end), text }));
    return row === undefined ? [] : passageOf(row, places);
  });
  return { total, part: { number, of }, passages };
}
