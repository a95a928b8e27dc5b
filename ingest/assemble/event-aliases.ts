import type { NamedClause } from '@/lib/schema/annotation';
import type { KbEventAlias } from '@/lib/schema/position';
import type { WorkingDocument } from '../document/working-document';
import type { ClauseId } from './event-id';
import { type RawText, rawQuote } from './raw-spans';

/**
 * The ids that the clauses of a document would have as events of their own, and where a link to such an id leads: to the event that the clause tells of, to the position that it is,
 * or to its words. So every mention of an event leads to it, also one that another mention has taken the founding from.
 */
export function eventAliasesOf(
  document: WorkingDocument,
  raw: RawText,
  idOf: ClauseId,
  eventIds: readonly string[],
): KbEventAlias[] {
  const documentId = document.read.id;
  const alias = (draft: NamedClause, to: Pick<KbEventAlias, 'eventId' | 'positionId'>): KbEventAlias => ({
    id: idOf(draft),
    documentId,
    span: rawQuote(raw, draft.span).span,
    ...to,
  });
  return [
    ...document.mentions.map((draft, i) => alias(draft, { eventId: eventIds[i] ?? null, positionId: null })),
    ...document.positions.map(({ clause }, i) =>
      alias(clause, { eventId: null, positionId: `${documentId}:position${i}` }),
    ),
    ...document.passedOver.map(({ draft }) => alias(draft, { eventId: null, positionId: null })),
  ];
}
