import type { Block, DatedExpression, MentionDraft } from '@/lib/schema/annotation';
import type { AnnotatedDocument } from './context';

/** Which talks a head tells of, where, and between whom. */
type Talks = Pick<MentionDraft, 'parties' | 'placeId' | 'conferenceId' | 'round'>;

/**
 * The talks that a head tells of by nothing but the date in it: the head of a table's column, or of a part that tells of a round.
 * @param index the head's place among the blocks; all of it is the span
 * @param dated the date, with the expression it rests on
 */
export function talksInHead(
  document: AnnotatedDocument,
  index: number,
  { date, timex, text }: Pick<MentionDraft, 'date' | 'timex'> & Pick<DatedExpression, 'text'>,
  talks: Talks,
): MentionDraft {
  return {
    ...talks,
    documentId: document.id,
    span: (document.blocks[index] as Block).span,
    block: index,
    trigger: null,
    triggerId: null,
    type: 'talks',
    ploverType: 'CONSULT',
    status: 'occurred',
    modality: 'actual',
    polarity: 'positive',
    date,
    timex,
    dateText: text,
    statesDate: true,
    participants: talks.parties.map((entityId) => ({ entityId, role: 'party', span: null })),
    treatyId: null,
  };
}
