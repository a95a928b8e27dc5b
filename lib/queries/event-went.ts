import 'server-only';
import { database } from '@/lib/db';
import { type EventKey, offsetOf, readEventKey } from '@/lib/text/event-key';
import type { EventAlias } from '@/prisma/generated/client';
import { passageHref } from './passage-link';

/** Where a link to an event leads that is none by itself any more: to another event, or to a position or words that are no event. */
export type Went = { eventId: string } | { positionId: string | null; documentId: string; href: string };

/** How many characters are marked where the words themselves are no clause any more. */
const MARKED = 20;
const YEAR = /\d{3}[\dX]/;

/**
 * Where do the words stand on which an event rested under an id that no event has? The id names their document and their place in it, so they are found as long as the
 * document is there as it was. Where it has changed, and by ids of the earlier form, words with the same mark are meant where the year and one part more agree.
 * @returns null for an id that no words had
 */
export async function whereEventWent(id: string): Promise<Went | null> {
  const key = readEventKey(id);
  if (key === null) return null;
  const { document, mark } = key;
  if (document !== null) {
    const clauses = await database().eventAlias.findMany({ where: { id: { contains: `-${document}-` } } });
    const [any] = clauses;
    if (any !== undefined) return placeIn(any.documentId, clauses, key);
  }
  const alike = nearest(
    key,
    (await database().eventAlias.findMany({ where: { mark } })).filter((clause) => isLike(key, clause)),
  );
  return alike && wentTo(alike, await rawTextOf(alike.documentId));
}

/** The clause of a document at a place or, where clauses are cut otherwise by now, around it; else the words that stand there. */
async function placeIn(documentId: string, clauses: readonly EventAlias[], key: EventKey): Promise<Went> {
  const rawText = await rawTextOf(documentId);
  const same = clauses.filter((clause) => readEventKey(clause.id)?.place === key.place);
  const offset = offsetOf(rawText, key.place) ?? 0;
  const around = clauses.filter(({ start, end }) => start <= offset && offset < end);
  const clause = nearest(key, same) ?? nearest(key, around);
  if (clause !== null) return wentTo(clause, rawText);
  return wordsAt(documentId, rawText, offset, offset + MARKED);
}

async function rawTextOf(id: string): Promise<string> {
  const { rawText } = await database().document.findUniqueOrThrow({
    where: { id },
    select: { rawText: true },
  });
  return rawText;
}

function wentTo({ eventId, positionId, documentId, start, end }: EventAlias, rawText: string): Went {
  return eventId === null ? wordsAt(documentId, rawText, start, end, positionId) : { eventId };
}

function wordsAt(
  documentId: string,
  rawText: string,
  start: number,
  end: number,
  positionId: string | null = null,
): Went {
  const last = Math.min(end, rawText.length);
  return { positionId, documentId, href: passageHref(documentId, start, last, rawText.slice(start, last)) };
}

/** Of clauses the one whose id has most in common with what stands before a key; of those alike the first. */
function nearest({ slug }: EventKey, clauses: readonly EventAlias[]): EventAlias | null {
  const inCommon = ({ id }: EventAlias) => {
    const other = readEventKey(id)?.slug ?? '';
    return other === slug ? Number.MAX_SAFE_INTEGER : partsInCommon(slug, other);
  };
  return [...clauses].sort((a, b) => inCommon(b) - inCommon(a) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

function isLike({ slug }: EventKey, { id }: EventAlias): boolean {
  const other = readEventKey(id)?.slug ?? '';
  return YEAR.exec(other)?.[0] === YEAR.exec(slug)?.[0] && partsInCommon(slug, other) > 0;
}

/** How many parties two slugs have in common, and whether the kind. */
function partsInCommon(slug: string, other: string): number {
  const parts = partsOf(slug);
  return [...partsOf(other)].filter((part) => parts.has(part)).length;
}

function partsOf(slug: string): Set<string> {
  return new Set(slug.split('-').filter((part) => /^[a-z]{2,}$/.test(part) && part !== 'open'));
}
