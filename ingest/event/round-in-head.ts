import type { MentionDraft } from '@/lib/schema/annotation';
import { rowOf } from '../lexicon/row-of';
import type { AnnotatedDocument, EventWords } from './context';
import { dateOf, datesIn } from './date-of-clause';

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
  const { date, timex, text } = dateOf(document, own);
  return {
    documentId: document.id,
    span: block.span,
    block: index,
    trigger: null,
    triggerId: null,
    type: 'talks',
    ploverType: 'CONSULT',
    status: 'occurred',
    date,
    timex,
    dateText: text,
    statesDate: true,
    parties: conference.parties,
    participants: conference.parties.map((entityId) => ({ entityId, role: 'party', span: null })),
    placeId: null,
    treatyId: null,
    conferenceId: round.conferenceId,
    round: round.round,
  };
}
