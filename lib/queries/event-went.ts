import 'server-only';
import { database } from '@/lib/db';
import type { EventAlias } from '@/prisma/generated/client';
import { passageHref } from './passage-link';

/** Where a link to an event leads that is none by itself any more: to another event, or to a position or words that are no event. */
export type Went = { eventId: string } | { positionId: string | null; documentId: string; href: string };

/** The end of an event's id: four characters that are made of its words, and a number where several have the same id. */
const MARK = /-([0-9a-f]{4})(?:-\d+)?$/;
const YEAR = /\d{3}[\dX]/;

/**
 * Where do the words stand of which an event was told under an id that no event has? An id holds the date, the parties, the kind and a mark made of the words; a reading that
 * has become better may have changed any but the mark, so words with the same mark are meant where the year and one part more agree.
 * @returns null for an id that no words had
 */
export async function whereEventWent(id: string): Promise<Went | null> {
  const db = database();
  const exact = await db.eventAlias.findUnique({ where: { id } });
  if (exact !== null) return wentTo(exact);
  const mark = MARK.exec(id)?.[1];
  if (mark === undefined) return null;
  const [events, aliases] = await Promise.all([
    db.event.findMany({ where: { id: { endsWith: `-${mark}` } }, select: { id: true } }),
    db.eventAlias.findMany({ where: { mark } }),
  ]);
  const event = nearest(id, events);
  if (event !== null) return { eventId: event.id };
  const alias = nearest(id, aliases);
  return alias && wentTo(alias);
}

async function wentTo({ eventId, positionId, documentId, start, end }: EventAlias): Promise<Went> {
  if (eventId !== null) return { eventId };
  const document = await database().document.findUniqueOrThrow({
    where: { id: documentId },
    select: { rawText: true },
  });
  const href = passageHref(documentId, start, end, document.rawText.slice(start, end));
  return { positionId, documentId, href };
}

/** Of ids with the same mark the one that has most in common with an id: the year, and one part more at least. */
function nearest<T extends { id: string }>(id: string, rows: readonly T[]): T | null {
  const parts = partsOf(id);
  const inCommon = (other: string) => [...partsOf(other)].filter((part) => parts.has(part)).length;
  const like = rows.filter((row) => YEAR.exec(row.id)?.[0] === YEAR.exec(id)?.[0] && inCommon(row.id) > 0);
  return like.sort((a, b) => inCommon(b.id) - inCommon(a.id) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

/** The parties and the kind in an id. */
function partsOf(id: string): Set<string> {
  return new Set(
    id
      .replace(MARK, '')
      .split('-')
      .filter((part) => /^[a-z]{2,}$/.test(part) && part !== 'open'),
  );
}
