import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { Span } from '@/lib/schema/span';
import type { Named } from '../event-view';
import type { RoundView } from '../list-rounds';
import { NAMED, namedOf } from '../locale-texts';
import { passageHref } from '../passage-link';
import type { NotedPlace } from './view';

const Pieces = z.array(Span).min(1);

/** Where each round was held, with the event it is, as its mentions say: states and what lies in one, not a region that its subject is named after. */
export async function toldPlaces(rounds: readonly RoundView[]): Promise<(Named & { eventId: string })[]> {
  const rows = await database().mention.findMany({
    where: {
      eventId: { in: rounds.map(({ eventId }) => eventId) },
      placeEntity: { OR: [{ kind: 'state' }, { country: { not: null } }] },
    },
    select: { eventId: true, placeEntity: { select: NAMED } },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ eventId, placeEntity }) =>
    placeEntity === null ? [] : [{ ...namedOf(placeEntity), eventId }],
  );
}

/** Where a note says that all rounds of a document's table were held, in its words; with the rounds that the document's tables hold. */
export async function notedPlaces(rounds: readonly RoundView[]): Promise<(NotedPlace & { of: string[] })[]> {
  const inTable = await database().mention.findMany({
    where: { eventId: { in: rounds.map(({ eventId }) => eventId) }, passage: { kind: 'table-cell' } },
    select: { eventId: true, documentId: true },
  });
  const notes = await database().placeNote.findMany({
    where: { documentId: { in: inTable.map(({ documentId }) => documentId) } },
    include: { passage: { select: { pieces: true } }, document: { select: { rawText: true } } },
    orderBy: [{ documentId: 'asc' }, { passage: { ordinal: 'asc' } }],
  });
  return notes.map(({ documentId, words, passage, document }) => {
    const spans = Pieces.parse(JSON.parse(passage.pieces));
    const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
    const of = inTable.filter((one) => one.documentId === documentId).map(({ eventId }) => eventId);
    return { words, href: passageHref(documentId, start, end, document.rawText.slice(start, end)), of };
  });
}
