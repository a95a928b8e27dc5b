import { z } from 'zod';
import { Locator } from '@/lib/schema/knowledge-base';
import { Span } from '@/lib/schema/span';
import { EventStatus, EventType } from '@/lib/schema/vocabulary';
import type { Prisma } from '@/prisma/generated/client';
import { titleOf } from '../document-title';
import { segmentsOf } from '../marked-text';
import { passageHref } from '../passage-link';
import { readingText } from '../reading-text';
import type { LineView } from './view';
import type { Acting } from './who-speaks';

/** What of a mention is read to show it as a line. */
export const LINE_INCLUDE = {
  passage: true,
  participants: {
    include: { entity: { select: { id: true, country: true } } },
    orderBy: { ordinal: 'asc' },
  },
  document: { select: { id: true, csl: true, rawText: true } },
} satisfies Prisma.MentionInclude;
export type MentionRow = Prisma.MentionGetPayload<{ include: typeof LINE_INCLUDE }>;

/** A mention as a line, and where its clause and those who act in it stand in the passage as it reads. */
export interface PlacedLine {
  line: LineView;
  /** The passage as it reads; the clause stands at `at` to `end` in it. */
  passage: string;
  /** The raw place of each of its characters. */
  rawAt: readonly number[];
  at: number;
  end: number;
  acting: Acting[];
}

const ACTING = ['actor', 'speaker', 'party'];
const spans = (text: string) => z.array(Span).parse(JSON.parse(text));

/** Shows a mention in the words of its document, as they read. */
export function lineOfMention(row: MentionRow): PlacedLine {
  const { document, passage, start, end } = row;
  const reading = readingText(document.rawText, spans(passage.pieces), passage.text);
  const quoted = segmentsOf(reading, [{ id: 'quote', pieces: spans(row.pieces) }]);
  const words = quoted.flatMap(({ text, marks }) => (marks.length > 0 ? text : [])).join('');
  const placeOf = (offset: number) => {
    const found = reading.rawAt.findIndex((raw) => raw >= offset);
    return found < 0 ? reading.text.length : found;
  };
  const at = placeOf(start);
  return {
    line: {
      mentionId: row.id,
      eventId: row.eventId,
      type: EventType.parse(row.type),
      status: EventStatus.parse(row.status),
      text: words.trim(),
      document: { id: document.id, title: titleOf(document) },
      locator: Locator.parse(JSON.parse(passage.locator)),
      href: passageHref(document.id, start, end, row.quote),
      fromTable: passage.kind === 'table-cell',
      continued: [],
    },
    passage: reading.text,
    rawAt: reading.rawAt,
    at,
    end: at + words.length,
    acting: row.participants
      .filter(({ role }) => ACTING.includes(role))
      .map(({ entity, start: from, end: to }) => ({
        ids: entity.country === null ? [entity.id] : [entity.id, entity.country],
        at: from === null ? null : placeOf(from),
        end: to === null ? null : placeOf(to),
      })),
  };
}
