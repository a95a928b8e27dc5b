import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { dayNumber, isBefore } from '@/lib/time/day';
import { ALL, type Fresh } from './fresh';

type Dated = { earliest: string | null; latest: string | null };

function* boundFaults(place: string, { earliest, latest }: Dated): Generator<string> {
  for (const iso of [earliest, latest]) {
    try {
      if (iso !== null) dayNumber(iso);
    } catch (error) {
      yield `${place}: ${(error as Error).message}`;
    }
  }
  if (earliest !== null && latest !== null && isBefore(latest, earliest)) {
    yield `${place}: it ends on ${latest}, before it begins on ${earliest}`;
  }
}

/** A date that may be unknown: value, bounds and derivation are there together or not at all. */
function* wholeness(place: string, edtf: string | null, parts: unknown[], steps: number): Generator<string> {
  if (parts.some((part) => (part === null) !== (edtf === null))) {
    yield `${place}: its date "${edtf ?? ''}" and its bounds do not come together`;
  }
  if (edtf !== null && steps === 0) yield `${place}: its date ${edtf} has no basis`;
}

/**
 * What is wrong with dates: a day that the calendar does not know, bounds the wrong way round, a date without bounds or
 * without a basis. A mention's basis is never empty by its schema, and an event's date rests on its mentions.
 */
export function* dateFaults(kb: KnowledgeBase, fresh: Fresh = ALL): Generator<string> {
  for (const document of fresh(kb.documents)) {
    const place = `document ${document.id}`;
    yield* boundFaults(place, document);
    const bounds = [document.earliest, document.latest];
    yield* wholeness(place, document.documentDate, bounds, document.basis.length);
  }
  for (const timex of fresh(kb.timexes)) {
    const place = `timex ${timex.id}`;
    yield* boundFaults(place, timex);
    const bounds = [timex.earliest, timex.latest, timex.precision];
    yield* wholeness(place, timex.edtf, bounds, timex.basis.length);
  }
  for (const mention of fresh(kb.mentions)) yield* boundFaults(`mention ${mention.id}`, mention);
  for (const event of fresh(kb.events)) yield* boundFaults(`event ${event.id}`, event);
}
