import type { NamedClause } from '@/lib/schema/annotation';
import { documentKey, eventKey, placesIn } from '@/lib/text/event-key';
import type { WorkingDocument } from '../document/working-document';
import type { Placed } from './mentions';
import { type RawText, rawQuote } from './raw-spans';

/** The id of a clause of a document as an event of its own. */
export type ClauseId = (draft: NamedClause) => string;

/**
 * Gives ids to the clauses of a document: for readers the date, the parties and the kind, then what never changes while the document is the same, the place of the words
 * and the words (`lib/text/event-key`). No other document has a part in it but by a date that is worked out with its help.
 * Example: `2003-01-10-prk-withdrawal-8ba0f58d-1234-5f1c`.
 */
export function clauseIds({ clean, read }: WorkingDocument, raw: RawText): ClauseId {
  const document = documentKey(read.rawText);
  const placeAt = placesIn(read.rawText);
  return (draft) => {
    const words = clean.text.slice(draft.span.start, draft.span.end);
    return `${slugOf(draft)}-${eventKey(document, placeAt(rawQuote(raw, draft.span).span.start), words)}`;
  };
}

/**
 * The mention that an event is founded on and named by: the first of the document that `sources.json` lists first; documents that it does not list come behind, by
 * their names. A document that is added at the end so founds no event that was there.
 */
export function foundingOf(group: readonly Placed[]): Placed {
  return [...group].sort(byFounding)[0] as Placed;
}

function byFounding({ document: a }: Placed, { document: b }: Placed): number {
  const [one, other] = [a.read.listed ?? Number.MAX_SAFE_INTEGER, b.read.listed ?? Number.MAX_SAFE_INTEGER];
  return one - other;
}

/** An event before it has its id: the round that it is, if it is one, and what it is founded on. */
export interface Unnamed {
  readonly conferenceId: string | null;
  readonly round: number | null;
  readonly founding: Placed;
}

/**
 * The ids of events: of the round of a conference its name (`six-party-talks-round-2`), of any other that of the clause it is founded on. Where several are the same round
 * the one that was founded first has the name.
 * @param idOf the id of a clause
 */
export function eventIds(events: readonly Unnamed[], idOf: (clause: Placed) => string): string[] {
  const ids = new Map<string, number>();
  const name = (id: string, index: number): void => {
    let free = id;
    for (let count = 2; ids.has(free); count += 1) free = `${id}-${count}`;
    ids.set(free, index);
  };
  const order = events.map((_, i) => i).sort((a, b) => byFounding(at(a).founding, at(b).founding) || a - b);
  for (const index of order) {
    const { conferenceId, round, founding } = at(index);
    const ofRound = round === null ? null : `${conferenceId}-round-${round}`;
    name(ofRound === null || ids.has(ofRound) ? idOf(founding) : ofRound, index);
  }
  return [...ids].sort(([, a], [, b]) => a - b).map(([id]) => id);

  function at(index: number): Unnamed {
    return events[index] as Unnamed;
  }
}

const MOST_PARTIES = 3;

function slugOf({ date, parties, type }: NamedClause): string {
  const day = date.edtf
    .replace(/\.\./g, 'open')
    .replace(/[{}]/g, '')
    .replace(/[^0-9A-Za-z-]+/g, '-');
  const first = [...parties].sort().slice(0, MOST_PARTIES).join('-').toLowerCase();
  return [day, first, type].filter((part) => part !== '').join('-');
}
