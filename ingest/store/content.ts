import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { type Changes, changesBetween, eventsTouched } from './changes';
import { type Numbered, numbered, type Term, termsOf } from './event-index';
import { type Lanes, lanesOf } from './lane-rows';
import { type PlacedPassages, placedAmong, placedPassages } from './placed-passages';

/** What a database holds, and what its rows are made of that are not those of single items. */
export interface Content {
  readonly kb: KnowledgeBase;
  /** Its events in the order of the lists, and by which values each of them is found. */
  readonly events: readonly Numbered[];
  readonly terms: readonly (readonly Term[])[];
  readonly lanes: Lanes;
  readonly passages: PlacedPassages;
}

/** The content of a database that is written whole. */
export function contentOf(kb: KnowledgeBase): Content {
  const events = numbered(kb);
  const [terms, lanes] = [termsOf(events, kb), lanesOf(events)];
  return { kb, events, terms, lanes, passages: placedPassages(kb.passages) };
}

/** The content of a database that is changed. */
export interface ChangedContent {
  readonly content: Content;
  readonly changes: Changes;
  /** The ids of the events whose own rows may differ. */
  readonly touched: ReadonlySet<string>;
  /** Whether the passages have other places than before, since there was no room between them. */
  readonly isPlacedAnew: boolean;
}

/** The same where a database holds what was known before: made of what that was, as far as it goes. Items that have not changed should be the same objects (`asBefore`). */
export function contentAfter(before: Content, kb: KnowledgeBase): ChangedContent {
  const changes = changesBetween(before.kb, kb);
  const events = numbered(kb);
  const touched = eventsTouched(changes, kb);
  const were = new Map(before.events.map((one, place) => [one.event.id, { one, place }]));
  for (const one of events) {
    const was = were.get(one.event.id)?.one;
    if (was === undefined || !isAlike(was, one)) touched.add(one.event.id);
  }
  const fresh = events.filter(({ event }) => touched.has(event.id));
  const freshTerms = termsOf(fresh, { ...kb, namings: namingsBeside(fresh, kb) })[Symbol.iterator]();
  const terms = events.map(({ event: { id } }) => {
    if (touched.has(id)) return freshTerms.next().value ?? [];
    return before.terms[were.get(id)?.place ?? -1] ?? [];
  });
  const lanes = lanesOf(events, before.lanes);
  const placed = placedAmong(before.passages, kb.passages);
  const passages = placed ?? placedPassages(kb.passages);
  return { content: { kb, events, terms, lanes, passages }, changes, touched, isPlacedAnew: placed === null };
}

/** Whether what is told of an event beside itself is what was told. */
const isAlike = (was: Numbered, is: Numbered): boolean =>
  was.event === is.event &&
  was.number === is.number &&
  was.mentions.length === is.mentions.length &&
  was.doubted.doubt === is.doubted.doubt &&
  was.doubted.doubts.length === is.doubted.doubts.length &&
  was.doubted.doubts.every(({ rule, weight, count }, i) => {
    const other = is.doubted.doubts[i];
    return rule === other?.rule && weight === other.weight && count === other.count;
  });

/** Who is named in the passages of some events. */
function namingsBeside(events: readonly Numbered[], { namings, positions }: KnowledgeBase) {
  const ids = new Set(events.map(({ event }) => event.id));
  const passages = new Set(events.flatMap(({ mentions }) => mentions.map(({ passageId }) => passageId)));
  for (const { eventId, passageId } of positions) if (ids.has(eventId ?? '')) passages.add(passageId);
  return namings.filter(({ passageId }) => passages.has(passageId));
}
