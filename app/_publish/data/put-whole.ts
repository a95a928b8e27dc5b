import type { Collection } from '@/lib/collections/served';
import { database } from '@/lib/db';
import { ingestRun } from '@/lib/queries/ingest-run';
import { TEXTS } from '@/lib/queries/locale-texts';
import { toldRounds } from '@/lib/queries/rounds/told-rounds';
import { eventColumns } from '@/lib/queries/sets/event-columns';
import { termSets } from '@/lib/queries/sets/term-sets';
import { FACETS, type Facet } from '@/lib/schema/facet';
import { LANE_KINDS } from '@/lib/schema/lanes';
import type { Marks, Whole } from '../parts';
import { putPart } from './put-part';

/** The events of each value of a facet, by their numbers. */
export async function termsOf(facet: Facet): Promise<Record<string, number[]>> {
  return Object.fromEntries([...(await termSets(facet))].map(([value, set]) => [value, [...set.numbers()]]));
}

async function putMarks(folder: string, kind: (typeof LANE_KINDS)[number]): Promise<void> {
  const rows = await database().laneMark.findMany({ where: { lanes: kind } });
  const lanes = [...new Set(rows.map(({ lane }) => lane))].sort();
  const places = new Map(lanes.map((lane, place) => [lane, place]));
  const marks = rows.map(({ number, lane, level, atDay, size, startDay, endDay }): Marks['marks'][number] => [
    ...([number, places.get(lane) ?? 0, level, atDay, size, startDay, endDay] as const),
  ]);
  putPart(folder, `marks-${kind}`, { lanes, marks } satisfies Marks);
}

/** Writes what is asked of all events whatever is shown of them, and the marks of the timeline. */
export async function putWhole(folder: string, collection: Collection | null): Promise<void> {
  const db = database();
  const [columns, events, documents, run, rounds, roundEvents] = await Promise.all([
    eventColumns(),
    db.event.findMany({ select: { id: true, number: true, precision: true }, orderBy: { number: 'asc' } }),
    db.document.findMany({
      select: { id: true, csl: true, documentDate: true, earliestDay: true, latestDay: true },
      orderBy: { id: 'asc' },
    }),
    ingestRun(),
    toldRounds(null),
    db.event.findMany({
      where: { conferenceId: { not: null }, round: { not: null } },
      select: { id: true, conferenceId: true, passages: true, titles: TEXTS },
      orderBy: [{ round: 'asc' }, { number: 'asc' }],
    }),
  ]);
  const facets = FACETS.filter((facet) => facet !== 'name' && facet !== 'held-name');
  const terms = await Promise.all(facets.map(async (facet) => [facet, await termsOf(facet)] as const));
  const { key, ...days } = columns;
  putPart(folder, 'whole', {
    run: run && { ...run, counts: {} },
    collection,
    ids: events.map(({ id }) => id),
    ...{ earliest: [...days.earliest], latest: [...days.latest], atDay: [...days.atDay] },
    ...{ rank: [...days.rank], passages: [...days.passages], key: [...key.numbers()] },
    open: events.flatMap(({ number, precision }) => (precision === 'open' ? number : [])),
    terms: Object.fromEntries(terms),
    documents,
    rounds,
    roundEvents: roundEvents.map((one) => ({ ...one, conferenceId: one.conferenceId ?? '' })),
  } satisfies Whole);
  for (const kind of LANE_KINDS) await putMarks(folder, kind);
}
