import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import type { EventSet } from '@/lib/sets/event-set';
import { dayNumber } from '@/lib/time/day';
import { Prisma } from '@/prisma/generated/client';
import { documentTitles } from '../document-title';
import { SegmentView } from '../event-view';
import { passageHref } from '../passage-link';
import { PlaceOfWords, placeOfWords } from '../place-of-words';
import { spansOf } from '../source-passages';
import { foundEvents } from './found-events';
import { PatternFinder } from './mark-words';
import type { NameIndex } from './name-index';
import { namesOfData } from './name-index-of-data';
import { matchOf, type Unit } from './resolve-query';
import { patternsOfNames, patternsOfUnit } from './unit-patterns';
import { unitsOfQuery } from './units-of-query';
import { excerptAround, isWithin, untoldPlaces } from './untold-places';

const PassageFound = z.object({
  document: z.object({ id: z.string(), title: z.string() }),
  ...PlaceOfWords.shape,
  /** Leads to the first place in the document, marked. */
  href: z.string(),
  /** The words around it, the places marked. */
  excerpt: z.array(SegmentView),
  /** How often the words stand in the passage outside of what events tell. */
  places: z.int(),
});
/** A passage that holds what is looked for in words that tell none of the events found. */
export type PassageFound = z.infer<typeof PassageFound>;

export const UntoldPassages = z.object({
  /** How many such passages there are, and how often the words stand in them; `more` where only the first candidates were looked at. */
  total: z.int(),
  places: z.int(),
  more: z.boolean(),
  passages: z.array(PassageFound),
});
export type UntoldPassages = z.infer<typeof UntoldPassages>;

/** How many passages that hold the words are looked at: with a common word nearly all do. */
const LOOKED_AT = 120;

type Row = {
  id: string;
  documentId: string;
  text: string;
  pieces: string;
  locator: string;
  turns: string;
  isMachineRead: bigint;
};

/** What a passage has to hold for a unit: its words, or a name of whom it names. */
function matchOfUnit(unit: Extract<Unit, { kind: 'words' }>, names: NameIndex): string | null {
  const called = patternsOfNames(
    unit.names.map(({ id }) => id),
    names,
  );
  const any = [matchOf(unit.text), matchOf([called])].filter((one) => one !== null);
  return any.length === 0 ? null : `(${any.join(' OR ')})`;
}

/** Whether some passage names a time within each of those that are asked for: where none does, no passage with the words need be looked at. */
async function isTimeTold(units: readonly Unit[]): Promise<boolean> {
  for (const unit of units) {
    if (unit.kind !== 'time') continue;
    const told = await database().timex.findFirst({
      where: { latestDay: { gte: dayNumber(unit.from) }, earliestDay: { lte: dayNumber(unit.to) } },
      select: { id: true },
    });
    if (told === null) return false;
  }
  return true;
}

/** The first passages, in the order of the documents, that hold all units of a query. */
async function candidates(units: readonly Unit[], documents: readonly string[]): Promise<Row[]> {
  const names = await namesOfData();
  const words = units.flatMap((unit) => (unit.kind === 'words' ? (matchOfUnit(unit, names) ?? []) : []));
  if (words.length === 0) return [];
  if (!(await isTimeTold(units))) return [];
  const times = units.flatMap((unit) =>
    unit.kind === 'time'
      ? Prisma.sql`AND s."id" IN (SELECT "passageId" FROM "Timex"
          WHERE "latestDay" >= ${dayNumber(unit.from)} AND "earliestDay" <= ${dayNumber(unit.to)})`
      : [],
  );
  const own =
    documents.length === 0
      ? Prisma.empty
      : Prisma.sql`AND p."documentId" IN (${Prisma.join([...documents])})`;
  const time = times.length === 0 ? Prisma.empty : Prisma.join(times, ' ');
  return database().$queryRaw<Row[]>`
    SELECT p."id", p."documentId", p."text", p."pieces", p."locator", p."turns", p."isMachineRead"
    FROM "PassageSearch" s CROSS JOIN "Passage" p ON p."id" = s."id"
    WHERE "PassageSearch" MATCH ${words.join(' AND ')} ${own} ${time} ORDER BY s."rowid" LIMIT ${LOOKED_AT}`;
}

/** Which words of passages tell an event that is found, or what was held at one? Raw pieces by passage. */
async function toldIn(ids: readonly string[], found: EventSet): Promise<Map<string, string[]>> {
  const rows = await database().$queryRaw<{ passageId: string; pieces: string; number: bigint }[]>`
    SELECT t."passageId", t."pieces", e."number" FROM (
      SELECT "passageId", "pieces", "eventId" FROM "Mention" UNION ALL SELECT "passageId", "pieces", "eventId" FROM "Position") t
    JOIN "Event" e ON e."id" = t."eventId"
    WHERE t."passageId" IN (${Prisma.join([...ids])})`;
  const told = new Map<string, string[]>();
  for (const { passageId, pieces, number } of rows)
    if (found.has(Number(number))) told.set(passageId, [...(told.get(passageId) ?? []), pieces]);
  return told;
}

const rawTexts = async (ids: readonly string[]) => {
  const rows = await database().document.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, rawText: true },
  });
  return new Map(rows.map(({ id, rawText }) => [id, rawText]));
};

/**
 * Which passages hold the words of a query, and tell none of the events that it finds?
 * @param documents only those of these documents; of all where none is named
 * @param limit how many are given
 */
export async function untoldPassages(
  query: string,
  { documents = [], limit }: { documents?: readonly string[]; limit: number },
): Promise<UntoldPassages> {
  const [units, names, found] = await Promise.all([unitsOfQuery(query), namesOfData(), foundEvents(query)]);
  const rows = found === null ? [] : await candidates(units, documents);
  if (found === null || rows.length === 0) return { total: 0, places: 0, more: false, passages: [] };
  const finder = new PatternFinder(units.flatMap((unit) => patternsOfUnit(unit, names)));
  const told = await toldIn(
    rows.map(({ id }) => id),
    found.all,
  );
  const open = rows
    .map((row) => ({ ...row, pieces: spansOf(row.pieces), spans: (told.get(row.id) ?? []).flatMap(spansOf) }))
    .filter(({ pieces, spans }) => !isWithin(pieces, spans));
  const [texts, titles] = await Promise.all([
    rawTexts([...new Set(open.map(({ documentId }) => documentId))]),
    documentTitles(),
  ]);
  const passages = open.flatMap(({ documentId, text, pieces, spans, ...row }): PassageFound[] => {
    const rawText = texts.get(documentId) ?? '';
    const places = untoldPlaces(rawText, { text, pieces }, finder, spans);
    const [first] = places;
    if (first === undefined) return [];
    const { start, end } = first.raw;
    return [
      {
        document: { id: documentId, title: titles.get(documentId) ?? documentId },
        ...placeOfWords(row, { start, end }),
        href: passageHref(documentId, start, end, rawText.slice(start, end)),
        excerpt: excerptAround(text, places, first),
        places: places.length,
      },
    ];
  });
  return {
    total: passages.length,
    places: passages.reduce((sum, one) => sum + one.places, 0),
    more: rows.length === LOOKED_AT,
    passages: passages.slice(0, limit),
  };
}
