import type { ImportanceReason, KbEvent } from '@/lib/schema/event';
import { type Collection, collectionOf } from './collection';
import type { Feature, Found } from './feature';
import { ACT } from './features/act';
import { DATE } from './features/date';
import { PEOPLE } from './features/people';
import { REFERENCE } from './features/reference';
import { SPREAD } from './features/spread';
import { keyEvents } from './key';
import type { ImportanceMemory, Weight } from './memory';
import type { Known, Told, ToldDocument } from './told';

/** All that is looked at. */
export const FEATURES: readonly Feature[] = [...ACT, ...SPREAD, ...DATE, ...REFERENCE, ...PEOPLE];

const MOST = FEATURES.reduce((sum, { weight }) => sum + weight, 0);
const DIGITS = 1e4;

const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS;

/** What makes an event important, the heaviest first; the weights add up to at most 1. */
function weightOf(told: Told, collection: Collection, memory: ImportanceMemory): Weight {
  const { event, mentions } = told;
  const ofEvent = memory.found.of(event, [collection.coined, ...mentions], () =>
    FEATURES.map(({ ofCollection, find }) => (ofCollection ? null : find(told, collection))),
  );
  const found = FEATURES.map(({ find }, i) => ofEvent[i] ?? find(told, collection));
  const beside = FEATURES.flatMap(({ ofCollection }, i) => {
    const { value, count, name } = found[i] as Found;
    return ofCollection ? [value, count, name] : [];
  });
  return memory.weights.of(ofEvent, beside, () => weightIn(found, collection));
}

function weightIn(found: readonly Found[], { names }: Collection): Weight {
  const all = FEATURES.map(({ id, weight }, i): ImportanceReason => {
    const { value, count, name } = found[i] as Found;
    return {
      rule: id,
      weight: rounded((value * weight) / MOST),
      count: count ?? null,
      name: names.get(name ?? '') ?? null,
    };
  });
  const reasons = all.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return { importance: rounded(reasons.reduce((sum, { weight }) => sum + weight, 0)), reasons };
}

/**
 * Weighs every event by what the documents show of it.
 * @param documents the documents as the earlier stages left them
 * @param told the events with the clauses that tell them
 * @param known what the lexicon knows of those who take part
 * @param memory what was found in earlier runs, by what it follows from
 * @returns the events in the same order, with their importance, its reasons, and whether they stand out
 */
export function weighed(
  documents: readonly ToldDocument[],
  told: readonly Told[],
  known: Known,
  memory: ImportanceMemory,
): KbEvent[] {
  const collection = collectionOf(documents, told, known, memory);
  const weights = told.map((one) => weightOf(one, collection, memory));
  const key = keyEvents(
    told.map(({ event: { id } }, i) => ({ id, importance: (weights[i] as Weight).importance })),
  );
  return told.map(({ event }, i) => {
    const weight = weights[i] as Weight;
    const isKey = key.has(event.id);
    return memory.events.of(event, [weight, isKey], () => ({ ...event, ...weight, isKey }));
  });
}
