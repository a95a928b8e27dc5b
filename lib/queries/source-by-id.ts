import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { DerivationStep } from '@/lib/schema/day';
import { KbDiagnostic } from '@/lib/schema/knowledge-base';
import type { Document, Mention, Prisma } from '@/prisma/generated/client';
import { withoutFiltered } from './coverage';
import { type Found, findInSource } from './find-in-source';
import { inPortions } from './in-portions';
import { type Mark, rawReading, segmentsOf } from './marked-text';
import { NOTE_INCLUDE, type NotedMention, notesOf } from './mention-notes';
import { namesInPassages } from './names/names-in-source';
import { noteCalls } from './note-calls';
import { meantPieces } from './passage-pieces';
import { targetOf } from './passage-target';
import { blocksOf, FOUND_MARK, TARGET_MARK } from './source-blocks';
import { partOf, type WantedPart } from './source-part';
import { passagesIn, spansOf } from './source-passages';
import { sourceOf, toldByDocument } from './source-row';
import type { SourceDetail, Target } from './source-view';

type Text = Pick<SourceDetail, 'blocks' | 'raw' | 'part'> & { told: Told[]; targetShown: boolean };

/** The words a link asks for, words to find, which of the two views of the text is wanted, and how much of it. */
export interface Asked {
  passage?: string | undefined;
  hash?: string | undefined;
  find?: string | undefined;
  view: 'reading' | 'raw';
  /** A part by its number; without one the part that holds the linked words, or else the first. */
  part?: number | 'whole' | undefined;
}

/** Words that are marked and lead to an event: those that tell of it, and the positions held at it. */
type Told = Pick<Mention, 'id' | 'pieces' | 'eventId'>;

const marksOf = (told: readonly Told[]): Mark[] =>
  told.map(({ id, pieces }) => ({ id, pieces: spansOf(pieces) }));

/** The marks of what a link asks for and of what was found. */
function extraMarks(pieces: Mark['pieces'], found: Found | null): Mark[] {
  const target = { id: TARGET_MARK, pieces };
  return found === null ? [target] : [target, { id: FOUND_MARK, pieces: found.hits }];
}

/** The document as it reads, with its mentions marked and noted beside their passages. */
async function reading(
  row: Document,
  wanted: WantedPart,
  target: Target | null,
  found: Found | null,
): Promise<Text> {
  const { part, passages } = await passagesIn(row.id, wanted);
  const ids = passages.map(({ id }) => id);
  const [inPassages, positions] = await Promise.all([
    inPortions(ids, (some) => mentionsWhere({ passageId: { in: some } })),
    inPortions(ids, (some) => positionsHeld({ passageId: { in: some } })),
  ]);
  const mentions = inPassages.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  const pieces = target === null ? [] : meantPieces(target, passages);
  const calls = noteCalls(row.rawText, passages);
  const told = [...mentions, ...positions];
  const marks = [...marksOf(told), ...extraMarks(pieces, found), ...calls];
  const [notes, names] = await Promise.all([notesOf(mentions), namesInPassages(ids)]);
  const blocks = blocksOf(row.rawText, passages, marks, notes, names);
  return { part, told, blocks, raw: [], targetShown: pieces.length > 0 };
}

/** The file's text with the same marks. */
async function raw(
  row: Document,
  wanted: WantedPart,
  target: Target | null,
  found: Found | null,
): Promise<Text> {
  const part = partOf(row.rawText.length, wanted);
  const where = { documentId: row.id, start: { lt: part.end }, end: { gt: part.start } };
  const told = [...(await mentionsWhere(where)), ...(await positionsHeld(where))];
  const pieces = target === null ? [] : [target];
  const marks = [...marksOf(told), ...extraMarks(pieces, found)];
  const segments = segmentsOf(rawReading(row.rawText, part.start, part.end), marks);
  return { part, told, blocks: [], raw: segments, targetShown: true };
}

function mentionsWhere(where: Prisma.MentionWhereInput): Promise<NotedMention[]> {
  return database().mention.findMany({
    where,
    include: NOTE_INCLUDE,
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
  });
}

/** The positions of which the round, or the meeting, is known. */
async function positionsHeld(where: Prisma.PositionWhereInput): Promise<Told[]> {
  const rows = await database().position.findMany({
    where: { ...where, eventId: { not: null } },
    select: { id: true, pieces: true, eventId: true },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap(({ eventId, ...row }) => (eventId === null ? [] : [{ ...row, eventId }]));
}

/** What does a document say, and where does it tell of events? Null when there is no such document. */
export async function sourceById(id: string, asked: Asked): Promise<SourceDetail | null> {
  const row = await database().document.findUnique({
    where: { id },
    include: { diagnostics: { orderBy: { ordinal: 'asc' } }, _count: { select: { pages: true } } },
  });
  if (row === null) return null;
  const target = targetOf(row.rawText, asked.passage, asked.hash);
  const marked = target?.state === 'fits' || target?.state === 'unchecked' ? target : null;
  const found = asked.find === undefined ? null : await findInSource(row, asked.find);
  const wanted = asked.part ?? { at: marked?.start ?? found?.hits[0]?.start ?? 0 };
  const { told, targetShown, ...text } = await (asked.view === 'raw' ? raw : reading)(
    row,
    wanted,
    marked,
    found,
  );
  return {
    ...sourceOf(row, (await toldByDocument()).get(id)),
    ...text,
    sha256: row.sha256,
    encoding: row.encoding,
    format: row.format,
    isMachineRead: row.isMachineRead,
    pages: row._count.pages,
    basis: z.array(DerivationStep).parse(JSON.parse(row.basis)),
    eventOfMention: Object.fromEntries(told.map(({ id: words, eventId }) => [words, eventId])),
    ...withoutFiltered(row.diagnostics.map(diagnosticOf)),
    target: target && { ...target, shown: marked !== null && targetShown },
    found,
  };
}

function diagnosticOf({ start, end, ...row }: Prisma.DiagnosticGetPayload<object>): KbDiagnostic {
  return KbDiagnostic.parse({ ...row, span: start === null || end === null ? null : { start, end } });
}
