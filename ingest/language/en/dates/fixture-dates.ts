import { Diagnostics } from '../../../faults/diagnostics';
import { asRead } from '../../../fixtures/as-read';
import { loadLexicon } from '../../../knowledge/load';
import { ingest } from '../../../pipeline';

const lexicon = loadLexicon();

/**
 * The dates that a text tells: of each its words, and its EDTF; null for one that is not known.
 * @param issued the day of the text: year, month, day; none where it has none
 */
export function datesOf(text: string, issued?: readonly number[]): (readonly [string, string | null])[] {
  const { timexes } = ingest([asRead('a', text, issued)], lexicon, new Diagnostics());
  return timexes.map((one) => [one.text, one.edtf] as const);
}
