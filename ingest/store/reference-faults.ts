import type { DerivationStep } from '@/lib/schema/day';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { Identified } from './known-ids';
import type { Asked } from './sound';

/**
 * What is wrong with ids and references: an id given twice, a reference to what is not there, a reference from one
 * document into another where both ends must be in one, an event that no mention tells of.
 */
export function* referenceFaults(kb: KnowledgeBase, { fresh, ids, repeated }: Asked): Generator<string> {
  yield* repeated;

  function* known(place: string, kind: string, list: Identified, id: string | null): Generator<string> {
    if (id !== null && !ids.has(list, id)) yield `${place}: there is no ${kind} ${id}`;
  }
  function* within(place: string, kind: keyof typeof HOMES, id: string | null, documentId: string) {
    if (id === null) return;
    const home = ids.home(HOMES[kind], id);
    if (home === undefined) yield `${place}: there is no ${kind} ${id}`;
    else if (home !== documentId) yield `${place}: ${kind} ${id} is in ${home}, not in ${documentId}`;
  }
  function* countries(place: string, codes: string[]): Generator<string> {
    for (const id of codes) yield* known(place, 'country', 'entities', id);
    if (new Set(codes).size < codes.length) yield `${place}: a country is listed twice`;
  }
  function* basis(place: string, steps: DerivationStep[]): Generator<string> {
    for (const { rule, source } of steps)
      yield* known(`${place}, step ${rule}`, 'document', 'documents', source);
  }

  for (const document of fresh(kb.documents)) yield* basis(`document ${document.id}`, document.basis);
  for (const { id, documentId } of fresh(kb.passages)) {
    yield* known(`passage ${id}`, 'document', 'documents', documentId);
  }
  for (const timex of fresh(kb.timexes)) {
    const place = `timex ${timex.id}`;
    yield* known(place, 'document', 'documents', timex.documentId);
    yield* within(place, 'passage', timex.passageId, timex.documentId);
    yield* basis(place, timex.basis);
  }
  for (const { id, country } of fresh(kb.entities))
    yield* known(`entity ${id}`, 'entity', 'entities', country);
  const named = new Set<string>();
  for (const { entityId, documentId, passageId, span } of fresh(kb.namings)) {
    const place = `naming of ${entityId} in ${documentId} at ${span.start}`;
    if (named.has(place)) yield `${place}: it is listed twice`;
    named.add(place);
    yield* known(place, 'document', 'documents', documentId);
    yield* known(place, 'entity', 'entities', entityId);
    yield* within(place, 'passage', passageId, documentId);
  }
  for (const mention of fresh(kb.mentions)) {
    const place = `mention ${mention.id}`;
    yield* known(place, 'document', 'documents', mention.documentId);
    yield* known(place, 'event', 'events', mention.eventId);
    yield* within(place, 'passage', mention.passageId, mention.documentId);
    yield* within(place, 'timex', mention.timexId, mention.documentId);
    yield* known(place, 'place', 'entities', mention.placeId);
    yield* countries(place, mention.countries);
    for (const { entityId } of mention.participants) yield* known(place, 'entity', 'entities', entityId);
    yield* basis(place, mention.basis);
  }
  for (const position of fresh(kb.positions)) {
    const place = `position ${position.id}`;
    yield* known(place, 'document', 'documents', position.documentId);
    yield* within(place, 'passage', position.passageId, position.documentId);
    yield* known(place, 'event', 'events', position.eventId);
    yield* known(place, 'conference', 'entities', position.conferenceId);
    yield* countries(place, position.countries);
    for (const { entityId } of position.participants) yield* known(place, 'entity', 'entities', entityId);
  }
  for (const { mentionId, conferenceId } of fresh(kb.roundMentions)) {
    const place = `mention ${mentionId} at a round`;
    if (!ids.has('mentions', mentionId)) yield `${place}: there is no such mention`;
    yield* known(place, 'conference', 'entities', conferenceId);
  }
  for (const { documentId, passageId, entityId } of fresh(kb.delegationHeads)) {
    yield* within(`head of a delegation ${entityId}`, 'passage', passageId, documentId);
    yield* known(`head of a delegation`, 'entity', 'entities', entityId);
  }
  for (const { documentId, passageId } of fresh(kb.placeNotes))
    yield* within('note of a place', 'passage', passageId, documentId);
  for (const { id, documentId, eventId, positionId } of fresh(kb.eventAliases)) {
    yield* known(`alias ${id}`, 'document', 'documents', documentId);
    yield* known(`alias ${id}`, 'event', 'events', eventId);
    yield* known(`alias ${id}`, 'position', 'positions', positionId);
    if (ids.has('events', id) && eventId !== id)
      yield `alias ${id}: an event has this id, and it leads elsewhere`;
  }
  for (const { id } of kb.events) if (!ids.isTold(id)) yield `event ${id}: no mention tells of it`;
  for (const event of fresh(kb.events)) {
    const place = `event ${event.id}`;
    yield* countries(place, event.countries);
    yield* known(place, 'conference', 'entities', event.conferenceId);
    for (const { entity } of event.people ?? []) yield* known(place, 'entity', 'entities', entity);
  }
  for (const { id, eventId, mentionIds } of fresh(kb.mergeDecisions)) {
    yield* known(`merge decision ${id}`, 'event', 'events', eventId);
    for (const mentionId of mentionIds)
      yield* known(`merge decision ${id}`, 'mention', 'mentions', mentionId);
  }
  for (const { id, eventId, claims } of fresh(kb.contradictions)) {
    yield* known(`contradiction ${id}`, 'event', 'events', eventId);
    for (const claim of claims) {
      yield* known(`contradiction ${id}`, 'document', 'documents', claim.documentId);
      yield* within(`contradiction ${id}`, 'mention', claim.mentionId, claim.documentId);
    }
  }
  for (const { id, eventId, otherEventId, mentionId, contradictionId } of fresh(kb.edits)) {
    yield* known(`edit ${id}`, 'event', 'events', eventId);
    yield* known(`edit ${id}`, 'event', 'events', otherEventId);
    yield* known(`edit ${id}`, 'mention', 'mentions', mentionId);
    yield* known(`edit ${id}`, 'contradiction', 'contradictions', contradictionId);
  }
  for (const { id, editId, documentId, passageId } of fresh(kb.rejected)) {
    yield* known(`rejected mention ${id}`, 'edit', 'edits', editId);
    yield* within(`rejected mention ${id}`, 'passage', passageId, documentId);
  }
  for (const [index, { documentId }] of fresh(kb.diagnostics).entries()) {
    yield* known(`diagnostic ${index}`, 'document', 'documents', documentId);
  }
}

/** The lists of what is in one document, by what it is called. */
const HOMES = { passage: 'passages', timex: 'timexes', mention: 'mentions' } as const;
