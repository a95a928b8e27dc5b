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

/** Of aliases of one id the one of the event that has this id, else the first; by their ids. */
export function unique(aliases: readonly KbEventAlias[]): KbEventAlias[] {
  const byId = new Map<string, KbEventAlias>();
  for (const alias of aliases)
    if (alias.eventId === alias.id || !byId.has(alias.id)) byId.set(alias.id, alias);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
