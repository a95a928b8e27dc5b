import type { Block, MentionDraft } from '@/lib/schema/annotation';
import type { AnnotatedDocument } from '../../../../extract/context';
import { governingDate, type IndexedTimex } from '../dates/date-of-clause';

/** The talks that a cell in the head of a table tells of by the date in it. */
export function talksInHead(
  document: AnnotatedDocument,
  index: number,
  own: IndexedTimex,
  told: Pick<MentionDraft, 'parties' | 'placeId' | 'conferenceId' | 'round'>,
): MentionDraft {
  const { date, timex, text } = governingDate(document, own);
  return {
    ...told,
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
    participants: told.parties.map((entityId) => ({ entityId, role: 'party', span: null })),
    treatyId: null,
  };
}
