import type { MentionDraft } from '@/lib/schema/annotation';
import { titleText } from '../assemble/mentions';
import type { RoundDates } from '../document/read-by-itself';
import type { WorkingDocument } from '../document/working-document';
import type { Readings } from '../stages/readings';
import type { AheadRead } from './ahead';

/** A document that was read, with what it tells. */
export interface Untitled {
  readonly document: WorkingDocument;
  readonly mentions: readonly MentionDraft[];
}

/**
 * Reads a document as far as can be done now: by itself; as written on a date where one is given, else on the one that it states, unless it tells of rounds that another may date.
 * @returns what is to be titled; null where it tells nothing yet, or needs no titles
 */
export function readAhead(
  { read, date, isUntitled }: AheadRead,
  roundDates: RoundDates,
  readings: Readings,
): Untitled | null {
  const document = readings.begin(read);
  const isSettled = document.date !== null && document.rounds.every(({ round }) => round === null);
  const on = date === undefined ? (isSettled ? document.date : undefined) : date;
  if (on === undefined) return null;
  const { mentions, timexes } = document.tellings.on(on, roundDates);
  // Its expressions as they read on that date: titles are made of them too.
  return isUntitled || mentions.length === 0 ? null : { document: { ...document, timexes }, mentions };
}

/** Makes the titles of what a document tells. */
export function titleAhead({ document, mentions }: Untitled): void {
  const { reader } = document;
  const text = titleText(document);
  for (const draft of mentions) {
    reader.titles.en(draft, text, draft.status);
    reader.titles.zh(draft, text);
  }
}
