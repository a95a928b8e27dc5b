import 'server-only';
import { CslItem, type Locator } from '@/lib/schema/knowledge-base';
import { titlesOf } from './locale-texts';
import { machineReading } from './machine-reading';
import { passageHref } from './passage-link';
import { placeOfWords } from './place-of-words';
import { quotedWords } from './quoted-words';

/** The words of a mention or a position in their document; offsets are UTF-16 code units into `rawText`. */
export interface WordsPlace {
  id: string;
  /** The event that the words tell of, or the round at which the position was held; null where none is known. */
  event: { id: string; titleZh: string; titleEn: string } | null;
  /** The date of the event where an editor gave it; else null. */
  editorsDate: string | null;
  document: { id: string; sha256: string; rawText: string; csl: CslItem };
  start: number;
  end: number;
  quote: string;
  /** The quote as it reads. */
  words: string;
  href: string;
  locator: Locator;
}

/** Where do the words of a mention or a position stand, and of which event are they? Null when there is no such thing. */
export async function wordsById(id: string): Promise<WordsPlace | null> {
  const row = await quotedWords(id);
  if (row === null) return null;
  const { event, start, end, quote, words } = row;
  const { id: documentId, sha256, rawText, csl } = row.document;
  return {
    id,
    event: event && { id: event.id, ...titlesOf(event.titles) },
    editorsDate: event && isEditors(event) ? event.edtf : null,
    document: { id: documentId, sha256, rawText, csl: CslItem.parse(JSON.parse(csl)) },
    start,
    end,
    quote,
    words,
    href: passageHref(documentId, start, end, quote),
    locator: placeOfWords(row.passage, row).locator,
  };
}

/** Whether an editor gave the date of an event: by correcting it, or with all that it rests on. */
function isEditors({ machine, reviewed }: { machine: string | null; reviewed: string }): boolean {
  return reviewed === 'made' || machineReading(machine)?.date !== undefined;
}
