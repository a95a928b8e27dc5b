import type { ImportanceReason, KbEvent } from '@/lib/schema/event';
import { type Collection, collectionOf } from './collection';
import type { Feature } from './feature';
import { ACT } from './features/act';
import { DATE } from './features/date';
import { PEOPLE } from './features/people';
import { REFERENCE } from './features/reference';
import { SPREAD } from './features/spread';
import { keyEvents } from './key';
import type { Known, Told, ToldDocument } from './told';

/** All that is looked at. */
export const FEATURES: readonly Feature[] = [...ACT, ...SPREAD, ...DATE, ...REFERENCE, ...PEOPLE];

const MOST = FEATURES.reduce((sum, { weight }) => sum + weight, 0);
const DIGITS = 1e4;

const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS;

/** What makes an event important, the heaviest first; the weights add up to at most 1. */
function reasonsOf(told: Told, collection: Collection): ImportanceReason[] {
  const reasons = FEATURES.map(({ id, weight, find }): ImportanceReason => {
    const { value, count, name } = find(told, collection);
    return {
      rule: id,
      weight: rounded((value * weight) / MOST),
      count: count ?? null,
      name: collection.names.get(name ?? '') ?? null,
    };
  });
  return reasons.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
}

/**
 * Weighs every event by what the documents show of it.
 * @param documents the documents as the earlier stages left them
 * @param told the events with the clauses that tell them
 * @param known what the lexicon knows of those who take part
 * @returns the events in the same order, with their importance, its reasons, and whether they stand out
 */
export function weighed(documents: readonly ToldDocument[], told: readonly Told[], known: Known): KbEvent[] {
  const collection = collectionOf(documents, told, known);
  const events = told.map((one) => {
    const reasons = reasonsOf(one, collection);
    const importance = rounded(reasons.reduce((sum, { weight }) => sum + weight, 0));
    return { ...one.event, importance, reasons };
  });
  const key = keyEvents(events);
  return events.map((event) => ({ ...event, isKey: key.has(event.id) }));
}
