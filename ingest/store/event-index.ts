import { isDeepStrictEqual } from 'node:util';
import { grouped } from '@/lib/grouped';
import { OPEN_END, OPEN_START } from '@/lib/schema/day';
import type { KbEvent } from '@/lib/schema/event';
import { CONTRADICTED, type Facet } from '@/lib/schema/facet';
import type { KbMention, KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { KbNaming } from '@/lib/schema/naming';
import type { KbPosition } from '@/lib/schema/position';
import type { KbEdit } from '@/lib/schema/review';
import { eventNumbers } from '@/lib/sets/event-numbers';
import { dayNumber } from '@/lib/time/day';
import { type Doubted, doubtsOfEvents } from '../doubts/doubts-of-events';
import { placesByName } from '../knowledge/entities';
import { byId, compare } from './columns';

/** An event with its place in the order of the lists, and what is told of it. */
export interface Numbered {
  readonly event: KbEvent;
  /** By it events stand in the order of the lists (lib/sets/event-numbers). */
  readonly number: number;
  readonly mentions: readonly KbMention[];
  readonly earliestDay: number;
  readonly latestDay: number;
  readonly atDay: number;
  readonly doubted: Doubted;
}

/** The order of importance; of events alike the earlier stands first. */
export const byImportance = (a: Numbered, b: Numbered): number =>
  b.event.importance - a.event.importance || a.number - b.number;

const BEYOND_DOUBT: Doubted = { doubts: [], doubt: 0 };

/** The day at which an event is counted: the middle of its days, or the one end that is known. */
function countedAt({ earliest, latest }: Pick<KbEvent, 'earliest' | 'latest'>): number {
  if (earliest === OPEN_START) return dayNumber(latest === OPEN_END ? '1970-01-01' : latest);
  if (latest === OPEN_END) return dayNumber(earliest);
  return Math.floor((dayNumber(earliest) + dayNumber(latest)) / 2);
}

/** The order of the lists: by first day, last day and id. */
const byDays = (a: Numbered, b: Numbered): number =>
  a.earliestDay - b.earliestDay || a.latestDay - b.latestDay || compare(a.event.id, b.event.id);

/** What the events were before, and the ids of those of which something has changed since, and of those for which this may only make one doubt them. */
interface Before {
  readonly events: readonly Numbered[];
  readonly touched: ReadonlySet<string>;
  readonly doubted: ReadonlySet<string>;
}

/**
 * The events in the order of the lists.
 * @param before what they were, where most of them are the same: these are the same objects as before, but where their number is another one
 */
export function numbered(kb: KnowledgeBase, before: Before | null = null): Numbered[] {
  const isNew = (id: string): boolean => before === null || before.touched.has(id);
  const doubted = doubtsOfEvents(
    kb,
    before === null ? null : new Set([...before.touched, ...before.doubted]),
  );
  const own = kb.mentions.filter(({ eventId }) => isNew(eventId));
  const byEvent = grouped(byId(own), ({ eventId }) => eventId);
  const fresh = kb.events
    .filter(({ id }) => isNew(id))
    .map((event) => ({
      event,
      number: -1,
      mentions: byEvent.get(event.id) ?? [],
      earliestDay: dayNumber(event.earliest),
      latestDay: dayNumber(event.latest),
      atDay: countedAt(event),
      doubted: doubted.get(event.id) ?? BEYOND_DOUBT,
    }));
  const known = before?.events.filter(({ event }) => !isNew(event.id)) ?? [];
  const inOrder = inOneOrder(
    known.map((one) => withDoubts(one, doubted.get(one.event.id))),
    fresh.sort(byDays),
  );
  const numbers = eventNumbers(inOrder.map(({ earliestDay }) => earliestDay));
  return inOrder.map((one, place) => {
    const number = numbers[place] as number;
    return one.number === number ? one : { ...one, number };
  });
}

/** An event with what makes one doubt it now; the same object where that is what it was. */
const withDoubts = (one: Numbered, doubted: Doubted | undefined): Numbered =>
  doubted === undefined || isDeepStrictEqual(one.doubted, doubted) ? one : { ...one, doubted };

/** Events of two lists that are in order, in one. */
function inOneOrder(many: readonly Numbered[], few: readonly Numbered[]): Numbered[] {
  const all: Numbered[] = [];
  let next = 0;
  for (const one of many) {
    while (next < few.length && byDays(few[next] as Numbered, one) < 0) {
      all.push(few[next] as Numbered);
      next += 1;
    }
    all.push(one);
  }
  return [...all, ...few.slice(next)];
}

/** What is told of the events beside them: which are contradicted, what is held at them, and what is named in each passage. */
interface Beside {
  contradicted: ReadonlySet<string>;
  positions: ReadonlyMap<string | null, readonly KbPosition[]>;
  namings: ReadonlyMap<string, readonly KbNaming[]>;
  reviewers: ReadonlyMap<string, readonly string[]>;
  /** Ids by English names. */
  places: ReadonlyMap<string, string>;
}

/** Who has decided something of each event that holds. */
function reviewersOf(edits: readonly KbEdit[]): Map<string, string[]> {
  const held = edits.filter(({ state }) => state === 'applied');
  const pairs = held.flatMap(({ eventId, otherEventId, who }) =>
    [eventId, otherEventId].flatMap((id) => (id === null ? [] : { id, who })),
  );
  const byEvent = grouped(pairs, ({ id }) => id);
  return new Map(
    [...byEvent].map(([id, list]) => [id, [...new Set(list.map(({ who }) => who))].sort(compare)]),
  );
}

/** The ids of those named, by a name of their own, in the words of a mention or a position. */
function namedIn({ passageId, pieces }: KbMention | KbPosition, { namings }: Beside): string[] {
  return (namings.get(passageId) ?? []).flatMap(({ entityId, span, way }) =>
    way === 'name' && pieces.some(({ start, end }) => start <= span.start && span.end <= end) ? entityId : [],
  );
}

/** By which values of a filter an event is found. A role counts where the one who plays it is a country of the event. */
function valuesOf({ event, mentions, doubted }: Numbered, beside: Beside): Record<Facet, readonly string[]> {
  const participants = mentions.flatMap((mention) => mention.participants);
  const people = event.people?.map(({ entity }) => entity) ?? participants.map(({ entityId }) => entityId);
  const having = (...roles: string[]) =>
    participants.flatMap(({ entityId, role }) => (roles.includes(role) ? entityId : []));
  const playing = (...roles: string[]) => having(...roles).filter((id) => event.countries.includes(id));
  const conferences = event.conferenceId === null ? [] : [event.conferenceId];
  const places =
    event.machine?.place === undefined
      ? mentions.flatMap(({ placeId }) => placeId ?? [])
      : [beside.places.get(event.place) ?? []].flat();
  return {
    country: event.countries,
    actor: playing('actor', 'speaker'),
    object: playing('object'),
    kind: [event.type],
    status: [event.status],
    document: mentions.map(({ documentId }) => documentId),
    participant: people.filter((id) => !event.countries.includes(id)),
    place: places,
    precision: [event.precision],
    contradicted: beside.contradicted.has(event.id) ? [CONTRADICTED] : [],
    name: [
      ...event.countries,
      ...people,
      ...places,
      ...conferences,
      ...mentions.flatMap((mention) => namedIn(mention, beside)),
    ],
    'name-actor': having('actor', 'speaker'),
    'name-object': having('object'),
    'name-party': having('party'),
    'name-conference': conferences,
    review: [event.reviewed === 'no' ? 'open' : event.reviewed],
    reviewer: beside.reviewers.get(event.id) ?? [],
    doubt: doubted.doubts.map(({ rule }) => rule),
    'held-name': (beside.positions.get(event.id) ?? []).flatMap((position) => namedIn(position, beside)),
  };
}

/** A value of a filter by which an event is found. */
export type Term = readonly [facet: string, value: string];

/** By which values of which filters events are found: for each event its terms. */
export function termsOf(
  events: readonly Numbered[],
  {
    contradictions,
    positions,
    namings,
    edits,
    entities,
  }: Pick<KnowledgeBase, 'contradictions' | 'positions' | 'namings' | 'edits' | 'entities'>,
): (readonly Term[])[] {
  const beside: Beside = {
    contradicted: new Set(contradictions.flatMap(({ eventId }) => eventId ?? [])),
    positions: grouped(positions, ({ eventId }) => eventId),
    namings: grouped(namings, ({ passageId }) => passageId),
    reviewers: reviewersOf(edits),
    places: placesByName(entities),
  };
  return events.map((one) =>
    Object.entries(valuesOf(one, beside)).flatMap(([facet, values]) =>
      [...new Set(values)].map((value) => [facet, value] as const),
    ),
  );
}

export const termRowsOf = (terms: readonly Term[], number: number) =>
  terms.map(([facet, value]) => ({ facet, value, number }));
