import { createHash } from 'node:crypto';
import type { UnweighedEvent } from '../importance/told';

/**
 * Readable ids that do not hang on what else is in the collection: the date, the parties and the kind, and a mark made of the words of the
 * event's first mention; for the round of a conference its name. Example: `2003-01-10-prk-withdrawal-5f1c`, `six-party-talks-round-2`.
 */
export function eventIds(events: readonly { event: Omit<UnweighedEvent, 'id'>; words: string }[]): string[] {
  const used = new Map<string, number>();
  return events.map(({ event, words }) => {
    const id = idOf(event, words);
    const before = used.get(id) ?? 0;
    used.set(id, before + 1);
    return before === 0 ? id : `${id}-${before + 1}`;
  });
}

/** What an id is made of. */
export type Identified = Pick<UnweighedEvent, 'edtf' | 'countries' | 'type' | 'conferenceId' | 'round'>;

/** The id of an event whose first mention has these words, where no other event has it. */
export function idOf(event: Identified, words: string): string {
  if (event.round !== null) return `${event.conferenceId}-round-${event.round}`;
  const mark = createHash('sha256').update(words).digest('hex').slice(0, 4);
  return `${slugOf(event)}-${mark}`;
}

const MOST_PARTIES = 3;

function slugOf({ edtf, countries, type }: Identified): string {
  const date = edtf
    .replace(/\.\./g, 'open')
    .replace(/[{}]/g, '')
    .replace(/[^0-9A-Za-z-]+/g, '-');
  const parties = [...countries].sort().slice(0, MOST_PARTIES).join('-').toLowerCase();
  return [date, parties, type].filter((part) => part !== '').join('-');
}
