import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KbEvent } from '@/lib/schema/event';
import type { Span } from '@/lib/schema/span';
import { OffsetMap } from '@/lib/text/offset-map';
import { Diagnostics } from '../faults/diagnostics';
import { loadLexicon } from '../knowledge/load';
import { type FoldedText, foldedTexts, placesOf } from '../merge/quote-places';
import { ingest } from '../pipeline';
import { readFolder } from '../read/read-folder';
import type { Row } from './measure';

const SET = join(import.meta.dirname, 'events');

/** A line of `events/events.jsonl`: an event that a reader would keep, and all the words that tell it; `note` names other readings that count as right. */
interface Kept {
  readonly id: string;
  readonly earliest: string;
  readonly latest: string | null;
  readonly status: string;
  readonly type: string;
  readonly countries: readonly string[];
  readonly quotes: readonly { readonly doc: string; readonly quote: string }[];
  readonly optional: boolean;
  readonly note: string;
}

interface Place extends Span {
  readonly document: string;
}

/**
 * How many of the events of five texts on other affairs a reader would keep, and how many facts of those are right: the texts were written and annotated before the
 * program was run on them. An event is kept when most of its words tell an annotated one that no other event tells better, else it is a part or none.
 */
export async function benchEvents(): Promise<Row[]> {
  const documents = await readFolder(SET, new Diagnostics());
  const { events, mentions } = ingest(documents, loadLexicon(), new Diagnostics());
  const texts = new Map(
    documents.map(({ id, rawText }) => [
      id,
      foldedTexts({ id, raw: rawText, clean: rawText, map: OffsetMap.identity(rawText.length) }),
    ]),
  );
  const kept = readFileSync(join(SET, 'events.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Kept)
    .map((one) => ({ ...one, places: one.quotes.flatMap((quote) => placedIn(texts, quote)) }));
  const told = events.map((event) => {
    const words = mentions
      .filter(({ eventId }) => eventId === event.id)
      .map(({ documentId, span }) => ({ document: documentId, ...span }));
    const counts = kept.map(({ places }) => words.filter((one) => places.some((at) => meet(one, at))).length);
    return { event, counts };
  });
  const best = kept.map((_, k) => Math.max(0, ...told.map(({ counts }) => counts[k] as number)));
  const teller = kept.map((_, k) =>
    best[k] === 0 ? -1 : told.findIndex(({ counts }) => counts[k] === best[k]),
  );
  const matched = told.flatMap(({ event, counts }, i) => {
    const own = kept.flatMap((one, k) => (teller[k] === i ? [{ one, count: counts[k] as number }] : []));
    const first = own.sort((a, b) => b.count - a.count)[0];
    return first ? [{ event, one: first.one }] : [];
  });
  const none = told.filter(({ counts }) => counts.every((count) => count === 0)).length;
  const asked = kept.filter(({ optional }) => !optional);
  const found = kept.filter(({ optional }, k) => !optional && teller[k] !== -1);
  const share = (right: (event: KbEvent, one: Kept) => boolean): string =>
    percent(matched.filter(({ event, one }) => right(event, one)).length, matched.length);
  return [
    {
      events: events.length,
      kept: percent(matched.length, events.length),
      part: events.length - matched.length - none,
      none,
      told: percent(found.length, asked.length),
      dates: share((event, one) => isDated(event, one) || one.note.includes(event.edtf)),
      status: share((event, one) => event.status === one.status || one.note.includes(event.status)),
      kind: share((event, one) => event.type === one.type || one.note.includes(event.type)),
      states: share((event, one) => [...event.countries].sort().join() === [...one.countries].sort().join()),
    },
  ];
}

function isDated(event: KbEvent, { earliest, latest }: Kept): boolean {
  return event.earliest === earliest && event.latest === (latest ?? '9999-12-31');
}

function placedIn(
  texts: ReadonlyMap<string, readonly FoldedText[]>,
  { doc, quote }: Kept['quotes'][number],
): Place[] {
  return placesOf(quote, texts.get(doc) ?? []).map((span) => ({ document: doc, ...span }));
}

/** Two passages meet when they share half of the shorter one. */
function meet(one: Place, other: Place): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return (
    one.document === other.document &&
    shared >= Math.min(one.end - one.start, other.end - other.start) / 2 &&
    shared > 0
  );
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`;
}
