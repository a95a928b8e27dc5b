import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { DerivationStep } from '@/lib/schema/day';
import { Span } from '@/lib/schema/span';
import { edtfBounds } from '@/lib/time/edtf';
import type { Prisma } from '@/prisma/generated/client';
import { titleOf } from '../document-title';
import { excerptOf, segmentsOf } from '../marked-text';
import { passageHref } from '../passage-link';
import { placeOfWords } from '../place-of-words';
import { readingText } from '../reading-text';
import type { ClaimDetail } from './view';

/** How many characters of a passage are shown on each side of a claim. */
const CONTEXT = 60;

export const CLAIM_INCLUDE = {
  document: { select: { id: true, csl: true, rawText: true } },
  mention: { include: { passage: true } },
} satisfies Prisma.ClaimInclude;
type ClaimRow = Prisma.ClaimGetPayload<{ include: typeof CLAIM_INCLUDE }>;
type PassageRow = Prisma.PassageGetPayload<object>;

const spans = (text: string) => z.array(Span).parse(JSON.parse(text));
const steps = (text: string) => z.array(DerivationStep).parse(JSON.parse(text));

/** The passage that a claim stands in: its mention's, else the one whose pieces hold its first character. */
async function passageOf({ documentId, start, mention }: ClaimRow): Promise<PassageRow | null> {
  if (mention !== null) return mention.passage;
  const passages = await database().passage.findMany({ where: { documentId }, orderBy: { ordinal: 'asc' } });
  const holds = ({ pieces }: PassageRow) =>
    spans(pieces).some((piece) => piece.start <= start && start < piece.end);
  return passages.find(holds) ?? null;
}

/** The derivation of the date that a claim states: its mention's, else that of the expression that stands in it. */
async function basisOf({ documentId, start, end, mention }: ClaimRow): Promise<DerivationStep[]> {
  if (mention !== null) return steps(mention.basis);
  const timex = await database().timex.findFirst({
    where: { documentId, start: { gte: start }, end: { lte: end }, edtf: { not: null } },
    orderBy: { start: 'asc' },
  });
  return timex === null ? [] : steps(timex.basis);
}

/** The documents of the mentions that tell the same value of the same event, one entry a mention. */
async function tellersOf({ mention, edtf, documentId }: ClaimRow, eventId: string | null): Promise<string[]> {
  const events = [mention?.eventId, eventId].flatMap((id) => id ?? []);
  if (mention === null || edtf === null) return [documentId];
  const tellers = await database().mention.findMany({
    where: { eventId: { in: events }, edtf },
    select: { documentId: true },
  });
  return tellers.map((teller) => teller.documentId);
}

/**
 * A claim with its passage and what speaks for it.
 * @param eventId the event that the contradiction is about
 * @param roundDates the dates of the rounds that the documents know of (EDTF)
 */
export async function claimDetail(
  row: ClaimRow,
  eventId: string | null,
  roundDates: ReadonlySet<string>,
): Promise<ClaimDetail> {
  const [passage, basis, tellers] = await Promise.all([
    passageOf(row),
    basisOf(row),
    tellersOf(row, eventId),
  ]);
  const { document, start, end, quote, edtf, value, preferred } = row;
  const reading = passage && readingText(document.rawText, spans(passage.pieces), passage.text);
  const pieces = row.mention === null ? [{ start, end }] : spans(row.mention.pieces);
  return {
    document: { id: document.id, title: titleOf(document) },
    start,
    end,
    quote,
    words: row.mention?.words ?? quote,
    href: passageHref(document.id, start, end, quote),
    edtf,
    value,
    preferred,
    mentionId: row.mentionId,
    excerpt: reading === null ? [] : excerptOf(segmentsOf(reading, [{ id: 'quote', pieces }]), CONTEXT),
    ...(passage ? placeOfWords(passage, row) : { locator: null, isMachineRead: false }),
    precision: edtf === null ? null : edtfBounds(edtf).precision,
    told: tellers.length,
    documents: new Set(tellers).size,
    ofRound: edtf !== null && roundDates.has(edtf),
    fromTable: passage?.kind === 'table-cell',
    basis,
  };
}
