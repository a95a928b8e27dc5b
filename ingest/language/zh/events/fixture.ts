import type { KbMention } from '@/lib/schema/knowledge-base';
import { ingestText } from '../../../fixtures/ingest-text';

/**
 * The mentions of a text of one document, for tests; one that begins with a dateline is a news item of that day.
 * @param issued the day that the bibliography states: year, month, day
 */
export function mentionsIn(rawText: string, issued?: readonly number[]): KbMention[] {
  return ingestText(rawText, issued).mentions;
}

/** What a text of a day (`2003-04-25`, null where none is known) tells: the words of each mention without blanks, and its day in EDTF. */
export function toldIn(text: string, day: string | null): [words: string, edtf: string][] {
  const issued = day?.split('-').map(Number);
  return mentionsIn(text, issued).map(({ quote, edtf }) => [quote.replace(/\s/g, ''), edtf]);
}
