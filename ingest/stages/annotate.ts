import { foldedText } from '@/lib/text/folded-text';
import { clean } from '../clean/clean';
import { dateNotes } from '../date/date-notes';
import type { Annotations } from '../document/read-by-itself';
import type { Tools } from '../document/tools';
import type { Lexicon } from '../knowledge/lexicon';
import { namesIn } from '../names/names';
import { mainConference, roundOfBlock, roundsIn } from '../names/rounds';
import { ruledNames } from '../names/ruled-names';
import { termsIn } from '../names/terms';
import type { ReadDocument } from '../read/read-folder';
import { segment } from '../segment/segment';

/** Reads a document's text, its parts, its names and its date expressions. */
export function annotate(read: ReadDocument, { language, gazetteer }: Tools, lexicon: Lexicon): Annotations {
  const cleaned = clean(read.rawText, language.cleaning, undefined, read.record);
  const form = foldedText(cleaned.text);
  const rowNameAt = (text: string): number => {
    const hit = gazetteer?.names.at(foldedText(text), 0);
    return hit?.value.kind === 'state' ? hit.span.end : 0;
  };
  const blocks = segment(cleaned.text, rowNameAt, language.segmenting, cleaned.stated);
  const found = gazetteer ? namesIn(cleaned.text, form, gazetteer, language.naming, publisherOf(read)) : [];
  const names = read.ruled ? ruledNames(found, read.ruled, cleaned.map, lexicon) : found;
  const conference = mainConference(names);
  return {
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
      wholeLines: true,
    }),
  };
}

function publisherOf({ csl }: ReadDocument): string {
  return [csl.publisher, csl['container-title']].filter((name) => typeof name === 'string').join(' ');
}
