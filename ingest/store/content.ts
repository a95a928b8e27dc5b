import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { type Changes, changesBetween, difference, eventsDoubtedAnew, eventsTouched } from './changes';
import { type Numbered, numbered, type Term, termsOf } from './event-index';
import { type Lanes, lanesAfter, lanesOf } from './lane-rows';
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
  /** The events, as they were and as they are, whose own rows may differ. */
  readonly gone: ReadonlySet<Numbered>;
  readonly come: ReadonlySet<Numbered>;
  /** Whether the passages have other places than before, since there was no room between them. */
  readonly isPlacedAnew: boolean;
}

/** The same where a database holds what was known before: made of what that was, as far as it goes. Items that have not changed should be the same objects (`asBefore`). */
export function contentAfter(before: Content, kb: KnowledgeBase): ChangedContent {
  const changes = changesBetween(before.kb, kb);
  const [touched, doubted] = [eventsTouched(changes, kb), eventsDoubtedAnew(changes, kb)];
  const events = numbered(kb, { events: before.events, touched, doubted });
  const { gone, come } = difference(before.events, events);
  const terms = termsAfter(before, { kb, events }, new Set(come));
  const lanes = lanesAfter(before.lanes, gone, come);
  const placed = placedAmong(before.passages, kb.passages);
  const passages = placed ?? placedPassages(kb.passages);
  return {
    content: { kb, events, terms, lanes, passages },
    ...{ changes, gone: new Set(gone), come: new Set(come) },
    isPlacedAnew: placed === null,
  };
}

/** The terms of all events: those that have come are asked, and all others stand in the order in which they stood. */
function termsAfter(
  before: Content,
  { kb, events }: Pick<Content, 'kb' | 'events'>,
  come: ReadonlySet<Numbered>,
): Content['terms'] {
  const fresh = [...come];
  const terms = new Map(before.events.map((one, place) => [one, before.terms[place] ?? []]));
  const own = termsOf(fresh, { ...kb, namings: namingsBeside(fresh, kb) });
  for (const [i, one] of fresh.entries()) terms.set(one, own[i] ?? []);
  return events.map((one) => terms.get(one) ?? []);
}

/** Who is named in the passages of some events. */
function namingsBeside(events: readonly Numbered[], { namings, positions }: KnowledgeBase) {
  const ids = new Set(events.map(({ event }) => event.id));
  const passages = new Set(events.flatMap(({ mentions }) => mentions.map(({ passageId }) => passageId)));
  for (const { eventId, passageId } of positions) if (ids.has(eventId ?? '')) passages.add(passageId);
  return namings.filter(({ passageId }) => passages.has(passageId));
}
