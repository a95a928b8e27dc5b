import type { MentionDraft } from '@/lib/schema/annotation';
import type { AnnotatedDocument } from '../../../../extract/context';
import { talksInHead } from '../../../../extract/talks-in-head';
import { rowOf } from '../../../../knowledge/row-of';
import { datesIn, governingDate } from '../dates/date-of-clause';
import type { EventWords } from '../words';

/**
 * The round that the head of a table dates: a cell that holds nothing but a date, below one that names the round.
 * Example: `2003.8.27-29` in the column 第一輪會談. Counter-example: a date in a row of the table dates what the row tells.
 */
export function roundInHead(
  document: AnnotatedDocument,
  words: EventWords,
  index: number,
): MentionDraft | null {
  const block = document.blocks[index];
  const round = document.blockRounds[index];
  if (!block || !round || block.kind !== 'table-cell' || block.row !== null) return null;
  const [own] = datesIn(document.text, document.timexes, block.span);
  const conference = rowOf(words.lexicon.conferences, round.conferenceId);
  if (!own || !conference) return null;
  return talksInHead(document, index, governingDate(document, own), {
    ...round,
    parties: conference.parties,
    placeId: null,
  });
}
