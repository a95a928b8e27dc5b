import 'server-only';
import type { Collection } from '@/lib/collections/served';
import { database } from '@/lib/db';
import { FACETS, type Facet } from '@/lib/schema/facet';
import { LANE_KINDS } from '@/lib/schema/lanes';
import { firstNotBelow } from '@/lib/sets/places-of';
import { ingestRun } from '../ingest-run';
import { TEXTS } from '../locale-texts';
import { toldRounds } from '../rounds/told-rounds';
import { allNumbers, eventColumns } from '../sets/event-columns';
import { termSets } from '../sets/term-sets';
import { type Part, part } from './part';
import type { Marks, Whole } from './parts';

/** The events of each value of a facet, by the numbers that a copy gives them: their places in the order of the lists. */
export async function termsOf(facet: Facet): Promise<Record<string, number[]>> {
  return Object.fromEntries([...(await termSets(facet))].map(([value, set]) => [value, [...set.places()]]));
}

async function marksPart(kind: (typeof LANE_KINDS)[number]): Promise<Part> {
  const [rows, all] = await Promise.all([
    database().laneMark.findMany({ where: { lanes: kind } }),
    allNumbers(),
  ]);
  const lanes = [...new Set(rows.map(({ lane }) => lane))].sort();
  const places = new Map(lanes.map((lane, place) => [lane, place]));
  const marks = rows.map(({ number, lane, level, atDay, size, startDay, endDay }): Marks['marks'][number] => [
    ...([firstNotBelow(all, number), places.get(lane) ?? 0, level, atDay, size, startDay, endDay] as const),
  ]);
  return part(`marks-${kind}`, { lanes, marks } satisfies Marks);
}

/** Reads what is asked of all events whatever is shown of them, and the marks of the timeline. */
export async function* readWhole(collection: Collection | null): AsyncGenerator<Part> {
  const db = database();
  const [columns, events, documents, run, rounds, roundEvents] = await Promise.all([
    eventColumns(),
    db.event.findMany({ select: { id: true, precision: true }, orderBy: { number: 'asc' } }),
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
  yield part('whole', {
    run: run && { ...run, counts: {} },
    collection,
    ids: events.map(({ id }) => id),
    ...{ earliest: [...days.earliest], latest: [...days.latest], atDay: [...days.atDay] },
    ...{ rank: [...days.rank], passages: [...days.passages], key: [...key.places()] },
    open: events.flatMap(({ precision }, number) => (precision === 'open' ? number : [])),
    terms: Object.fromEntries(terms),
    documents,
    rounds,
    roundEvents: roundEvents.map((one) => ({ ...one, conferenceId: one.conferenceId ?? '' })),
  } satisfies Whole);
  for (const kind of LANE_KINDS) yield await marksPart(kind);
}
