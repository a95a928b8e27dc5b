import type { MentionDraft } from '@/lib/schema/annotation';
import type { KbEventAlias } from '@/lib/schema/position';
import type { WorkingDocument } from '../working-document';
import { idOf } from './event-id';
import { type RawText, rawQuote } from './raw-spans';

/** The ids that the clauses of a document would have as events of their own, and where a link to such an id leads: to the event that the clause tells of, to the position that it is, or to its words. */
export function eventAliasesOf(
  document: WorkingDocument,
  raws: ReadonlyMap<string, RawText>,
  eventOfMention: ReadonlyMap<string, string>,
): KbEventAlias[] {
  const documentId = document.read.id;
  const raw = raws.get(documentId) as RawText;
  const alias = (draft: MentionDraft, to: Pick<KbEventAlias, 'eventId' | 'positionId'>): KbEventAlias => ({
    id: idOf(
      {
        edtf: draft.date.edtf,
        countries: [...draft.parties],
        type: draft.type,
        conferenceId: draft.conferenceId,
        round: draft.round,
      },
      document.clean.text.slice(draft.span.start, draft.span.end),
    ),
    documentId,
    span: rawQuote(raw, draft.span).span,
    ...to,
  });
  return [
    ...document.mentions.map((draft, i) =>
      alias(draft, { eventId: eventOfMention.get(`${documentId}:m${i}`) ?? null, positionId: null }),
    ),
    ...document.positions.map(({ clause }, i) =>
      alias(clause, { eventId: null, positionId: `${documentId}:position${i}` }),
    ),
    ...document.passedOver.map((draft) => alias(draft, { eventId: null, positionId: null })),
  ];
}

/** Of aliases the first of each id, without those that are the ids of events. */
export function unique(aliases: readonly KbEventAlias[], events: ReadonlySet<string>): KbEventAlias[] {
  const byId = new Map([...aliases].reverse().map((alias) => [alias.id, alias]));
  return [...byId.values()].filter(({ id }) => !events.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
}
