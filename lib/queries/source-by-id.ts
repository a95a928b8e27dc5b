import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { DerivationStep } from '@/lib/schema/day';
import { KbDiagnostic, Locator } from '@/lib/schema/knowledge-base';
import { Span } from '@/lib/schema/span';
import { EventStatus, EventType, PassageKind } from '@/lib/schema/vocabulary';
import { isoDay } from '@/lib/time/day';
import type { Prisma } from '@/prisma/generated/client';
import { DateView } from './event-view';
import { type Mark, rawReading, segmentsOf } from './marked-text';
import { targetOf } from './passage-target';
import { blocksOf, TARGET_MARK } from './source-blocks';
import { sourceOf } from './source-row';
import type { MentionNote, SourceDetail } from './source-view';

const INCLUDE = {
  passages: { orderBy: { ordinal: 'asc' } },
  mentions: { orderBy: { start: 'asc' } },
  diagnostics: { orderBy: { ordinal: 'asc' } },
} satisfies Prisma.DocumentInclude;

type Row = Prisma.DocumentGetPayload<{ include: typeof INCLUDE }>;

const spans = (text: string) => z.array(Span).parse(JSON.parse(text));

function noteOf(mention: Row['mentions'][number]): MentionNote {
  return {
    ...DateView.parse({
      ...mention,
      earliest: isoDay(mention.earliestDay),
      latest: isoDay(mention.latestDay),
    }),
    mentionId: mention.id,
    eventId: mention.eventId,
    titleZh: mention.titleZh,
    titleEn: mention.titleEn,
    type: EventType.parse(mention.type),
    status: EventStatus.parse(mention.status),
  };
}

function diagnosticOf(row: Row['diagnostics'][number]): KbDiagnostic {
  const span = row.start === null || row.end === null ? null : { start: row.start, end: row.end };
  return KbDiagnostic.parse({ ...row, span });
}

/** The document as it reads, with its mentions marked and noted beside their passages. */
function readingOf(row: Row, marks: readonly Mark[]): SourceDetail['blocks'] {
  const notes = new Map<string, MentionNote[]>();
  for (const mention of row.mentions) {
    notes.set(mention.passageId, [...(notes.get(mention.passageId) ?? []), noteOf(mention)]);
  }
  const passages = row.passages.map(({ id, kind, level, text, pieces, locator }) => ({
    id,
    kind: PassageKind.parse(kind),
    level,
    text,
    pieces: spans(pieces),
    locator: Locator.parse(JSON.parse(locator)),
  }));
  return blocksOf(row.rawText, passages, marks, notes);
}

/** The words a link asks for, and which of the two views of the text is wanted. */
export interface Asked {
  passage: string | undefined;
  hash: string | undefined;
  view: 'reading' | 'raw';
}

/** What does a document say, and where does it tell of events? Null when there is no such document. */
export async function sourceById(id: string, { passage, hash, view }: Asked): Promise<SourceDetail | null> {
  const row = await database().document.findUnique({ where: { id }, include: INCLUDE });
  if (row === null) return null;
  const target = targetOf(row.rawText, passage, hash);
  const marks: Mark[] = row.mentions.map((mention) => ({ id: mention.id, pieces: spans(mention.pieces) }));
  if (target?.state === 'fits' || target?.state === 'unchecked')
    marks.push({ id: TARGET_MARK, pieces: [target] });
  return {
    ...sourceOf(row),
    sha256: row.sha256,
    encoding: row.encoding,
    basis: z.array(DerivationStep).parse(JSON.parse(row.basis)),
    blocks: view === 'reading' ? readingOf(row, marks) : [],
    raw: view === 'raw' ? segmentsOf(rawReading(row.rawText), marks) : [],
    eventOfMention: Object.fromEntries(row.mentions.map((mention) => [mention.id, mention.eventId])),
    diagnostics: row.diagnostics.map(diagnosticOf),
    target,
  };
}
