import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { rawBeside } from '@/lib/export/words';
import { Named, SegmentView } from '../event-view';
import { titlesOf } from '../locale-texts';
import { aroundMark, PatternFinder } from './mark-words';
import type { NameIndex } from './name-index';
import { namesOfData } from './name-index-of-data';
import type { Unit } from './resolve-query';
import { patternsOfUnit } from './unit-patterns';
import { unitsOfQuery } from './units-of-query';

/** Why an event is found by one part of a query: it has a name that is called so, its days are within the time or meet it, or its title or a passage has the words. */
export const Reason = z.object({
  /** The part of the query as it is written. */
  written: z.string(),
  by: z.enum(['name', 'time', 'title', 'passage']),
  /** Whose name it is; null where it is none. */
  name: Named.nullable(),
});
export type Reason = z.infer<typeof Reason>;

/** Where the words of a search stand in what is shown of an event, and why it is found. */
export const Found = z.object({
  titleZh: z.array(SegmentView),
  titleEn: z.array(SegmentView),
  /** The place in the first passage, as it reads, that holds one of the words; null where none does. */
  quote: z.array(SegmentView).nullable(),
  /** That passage's words to the letter of the file, where they differ by more than white space. */
  raw: z.string().nullable(),
  reasons: z.array(Reason),
});
export type Found = z.infer<typeof Found>;

const SELECT = {
  ...{ id: true, number: true, titles: { select: { locale: true, text: true, label: true } }, place: true },
  mentions: { select: { quote: true, words: true }, orderBy: { id: 'asc' } },
  positions: { select: { quote: true, words: true }, orderBy: { id: 'asc' } },
} as const;

/** Which of the names that a query asks for do events have? By the event's number. */
async function namesHad(
  numbers: readonly number[],
  units: readonly Unit[],
): Promise<Map<number, Set<string>>> {
  const ids = units.flatMap((unit) => (unit.kind === 'words' ? unit.names.map(({ id }) => id) : []));
  if (ids.length === 0) return new Map();
  const rows = await database().eventTerm.findMany({
    where: { facet: 'name', value: { in: ids }, number: { in: [...numbers] } },
    select: { number: true, value: true },
  });
  const had = new Map<number, Set<string>>();
  for (const { number, value } of rows) had.set(number, (had.get(number) ?? new Set()).add(value));
  return had;
}

/** A unit of a query with what finds each of its words. */
interface Sought {
  unit: Unit;
  words: PatternFinder[];
}

/** Why an event is found by a unit. `titles` are all that is shown of it as a title. */
function reasonOf(
  { unit, words }: Sought,
  titles: readonly string[],
  had: ReadonlySet<string>,
  names: NameIndex,
): Reason {
  const { written } = unit;
  if (unit.kind === 'time') return { written, by: 'time', name: null };
  const hit = unit.names.find(({ id }) => had.has(id));
  if (hit !== undefined) return { written, by: 'name', name: names.shown(hit.id) };
  const isInTitle = (word: PatternFinder) => titles.some((title) => word.places(title).length > 0);
  const inTitle = words.length > 0 && words.every(isInTitle);
  return { written, by: inTitle ? 'title' : 'passage', name: null };
}

/** The first passage that holds something that is looked for, around it, with the letters of the file where they are others; nulls where none does. */
function firstMarked(
  passages: readonly { quote: string; words: string }[],
  finder: PatternFinder,
): Pick<Found, 'quote' | 'raw'> {
  for (const passage of passages) {
    const quote = aroundMark(finder.mark(passage.words));
    if (quote !== null) return { quote, raw: rawBeside(passage) };
  }
  return { quote: null, raw: null };
}

/** Where do the parts of a query, or the other names of whom they name, stand in these events, and why are they found? By event id. */
export async function foundIn(ids: readonly string[], query: string): Promise<Record<string, Found>> {
  const [units, names] = await Promise.all([unitsOfQuery(query), namesOfData()]);
  const finder = new PatternFinder(units.flatMap((unit) => patternsOfUnit(unit, names)));
  const sought = units.map((unit) => ({
    unit,
    words: unit.kind === 'words' ? unit.text.map((patterns) => new PatternFinder(patterns)) : [],
  }));
  const rows = await database().event.findMany({ where: { id: { in: [...ids] } }, select: SELECT });
  const had = await namesHad(
    rows.map(({ number }) => number),
    units,
  );
  return Object.fromEntries(
    rows.map(({ id, number, titles, place, mentions, positions }): [string, Found] => {
      const { titleZh, titleEn } = titlesOf(titles);
      const shown = [...titles.flatMap(({ text, label }) => [text, label]), place];
      const own = had.get(number) ?? new Set<string>();
      return [
        id,
        {
          titleZh: finder.mark(titleZh),
          titleEn: finder.mark(titleEn),
          ...firstMarked([...mentions, ...positions], finder),
          reasons: sought.map((one) => reasonOf(one, shown, own, names)),
        },
      ];
    }),
  );
}
