import { foldedText } from '@/lib/text/folded-text';
import { clean } from '../clean/clean';
import { dateNotes } from '../date/date-notes';
import type { Tools } from '../document/tools';
import type { WorkingDocument } from '../document/working-document';
import { namesIn } from '../names/names';
import { mainConference, roundOfBlock, roundsIn } from '../names/rounds';
import { termsIn } from '../names/terms';
import type { ReadDocument } from '../read/read-folder';
import { segment } from '../segment/segment';

/** Everything that can be said of a document by itself: its text as it reads, its parts, its names, its date expressions. */
export function annotate(read: ReadDocument, { language, gazetteer, reader }: Tools): WorkingDocument {
  const cleaned = clean(read.rawText, language.cleaning);
  const form = foldedText(cleaned.text);
  const rowNameAt = (text: string): number => {
    const hit = gazetteer?.names.at(foldedText(text), 0);
    return hit?.value.kind === 'state' ? hit.span.end : 0;
  };
  const blocks = segment(cleaned.text, rowNameAt, language.segmenting);
  const names = gazetteer ? namesIn(cleaned.text, form, gazetteer, language.naming) : [];
  const conference = mainConference(names);
  return {
    read,
    language,
    reader,
    clean: cleaned,
    form,
    blocks,
    names,
    terms: termsIn(form, names, gazetteer?.terms ?? new Map(), language.naming),
    rounds: roundsIn(cleaned.text, names, language.naming.rounds),
    blockRounds: blocks.map((block) => roundOfBlock(block, conference, language.naming.rounds)),
    notes: dateNotes(read.id, cleaned, language),
    candidates: language.dating.recognise(cleaned.text, {
      localEra: language.dating.countsInEra(read.rawText),
    }),
    timexes: [],
    date: null,
    unsatisfied: [],
    mentions: [],
    positions: [],
    passedOver: [],
  };
}
