import type { PositionDraft } from '@/lib/schema/annotation';
import type { KbPosition } from '@/lib/schema/position';
import type { WorkingDocument } from '../document/working-document';
import type { UnweighedEvent } from '../importance/told';
import { type Placed, titleText } from './mentions';
import { passageIdIn } from './passages';
import { type RawText, rawParticipants, rawQuote } from './raw-spans';

/** The positions of a document with their spans brought back to the raw text and the events of the rounds at which they were held. */
export function positionsOf(
  document: WorkingDocument,
  raws: ReadonlyMap<string, RawText>,
  eventOf: (held: Pick<PositionDraft, 'round' | 'head'>) => string | null,
): KbPosition[] {
  const documentId = document.read.id;
  const raw = raws.get(documentId) as RawText;
  const text = titleText(document);
  const { titles } = document.reader;
  return document.positions.map((position, i) => {
    const { clause, round, head, holders } = position;
    return {
      id: `${documentId}:position${i}`,
      documentId,
      passageId: passageIdIn(documentId, document.blocks, clause.block),
      eventId: eventOf({ round, head }),
      conferenceId: round?.conferenceId ?? null,
      round: round?.round ?? null,
      ...rawQuote(raw, clause.span),
      words: document.clean.text.slice(clause.span.start, clause.span.end),
      title: { 'zh-Hant': titles.positionZh(position, text), en: titles.positionEn(position, text) },
      type: clause.type,
      countries: [...holders],
      participants: rawParticipants(raw, clause.participants),
    };
  });
}

/** Finds the event of the round, or of the meeting that heads a table's column, at which a position was held. */
export function eventsHeld(
  events: readonly Pick<UnweighedEvent, 'id' | 'conferenceId' | 'round'>[],
  placed: readonly Placed[],
  eventOfMention: ReadonlyMap<string, string>,
) {
  const rounds = new Map(
    [...events].reverse().map(({ id, conferenceId, round }) => [`${conferenceId} ${round}`, id]),
  );
  const heads = new Map(
    placed.map(({ draft, id }) => [`${draft.documentId} ${draft.block}`, eventOfMention.get(id) ?? null]),
  );
  return (documentId: string, { round, head }: Pick<PositionDraft, 'round' | 'head'>): string | null =>
    (round ? rounds.get(`${round.conferenceId} ${round.round}`) : heads.get(`${documentId} ${head}`)) ?? null;
}
