import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { DerivationStep, Precision } from '@/lib/schema/day';
import { Locator } from '@/lib/schema/knowledge-base';
import { Span } from '@/lib/schema/span';
import { EventStatus, EventType } from '@/lib/schema/vocabulary';
import { dayNumber, isoDay } from '@/lib/time/day';
import { titleOf } from '../document-title';
import type { RoundView } from '../list-rounds';
import { segmentsOf } from '../marked-text';
import { passageHref } from '../passage-link';
import { readingText } from '../reading-text';
import { type Placed, roundOfMention } from './round-of-mention';
import type { LineView } from './view';

/** A mention that belongs to a round, as a line, with who acts in it. */
export interface RoundLine extends LineView {
  round: number;
  passageId: string;
  /** Ids of those who act: states, and the states of persons and organisations that act. */
  actors: string[];
}

const ACTING = ['actor', 'speaker', 'party'];
const spans = (text: string) => z.array(Span).parse(JSON.parse(text));
/** A column of one table: the same words may head another table's column. */
const columnKey = (documentId: string, { section, column }: Locator) =>
  JSON.stringify([documentId, section, column]);

/** The mentions that may belong to one of the rounds, in the order of the documents. */
function readMentions(rounds: readonly RoundView[]) {
  return database().mention.findMany({
    where: {
      OR: [
        { basis: { contains: '"round.section"' } },
        { basis: { contains: '"round.named"' } },
        { passage: { kind: 'table-cell' } },
        { eventId: { in: rounds.map(({ eventId }) => eventId) } },
        ...rounds.map(({ earliest, latest }) => ({
          earliestDay: { gte: dayNumber(earliest) },
          latestDay: { lte: dayNumber(latest) },
        })),
      ],
    },
    include: {
      passage: true,
      participants: {
        include: { entity: { select: { id: true, country: true } } },
        orderBy: { ordinal: 'asc' },
      },
    },
    orderBy: [{ documentId: 'asc' }, { start: 'asc' }],
  });
}

/** What do the documents tell of the rounds of a conference? Every mention that belongs to one of them, in the order of the documents. */
export async function roundLines(rounds: readonly RoundView[]): Promise<RoundLine[]> {
  const [mentions, documents] = await Promise.all([
    readMentions(rounds),
    database().document.findMany({ select: { id: true, csl: true, rawText: true } }),
  ]);
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const numberOf = new Map(rounds.map(({ eventId, round }) => [eventId, round]));
  const rows = mentions.map((mention) => ({
    ...mention,
    locator: Locator.parse(JSON.parse(mention.passage.locator)),
  }));
  const columns = new Map<string, number>();
  for (const { eventId, documentId, locator } of rows) {
    const round = numberOf.get(eventId);
    if (round !== undefined && locator.row === null && locator.column !== null)
      columns.set(columnKey(documentId, locator), round);
  }
  return rows.flatMap((row): RoundLine[] => {
    const { documentId, passage, locator } = row;
    const placed: Placed = {
      earliest: isoDay(row.earliestDay),
      latest: isoDay(row.latestDay),
      precision: Precision.parse(row.precision),
      basis: z.array(DerivationStep).parse(JSON.parse(row.basis)),
      columnRound: columns.get(columnKey(documentId, locator)) ?? null,
    };
    const round = numberOf.get(row.eventId) ?? roundOfMention(placed, rounds);
    const document = documentOf.get(documentId);
    if (round === null || document === undefined) return [];
    const reading = readingText(document.rawText, spans(passage.pieces), passage.text);
    const quoted = segmentsOf(reading, [{ id: 'quote', pieces: spans(row.pieces) }]);
    const acting = row.participants.filter(({ role }) => ACTING.includes(role));
    return [
      {
        mentionId: row.id,
        eventId: row.eventId,
        type: EventType.parse(row.type),
        status: EventStatus.parse(row.status),
        text: quoted
          .flatMap(({ text, marks }) => (marks.length > 0 ? text : []))
          .join('')
          .trim(),
        document: { id: documentId, title: titleOf(document) },
        locator,
        href: passageHref(documentId, row.start, row.end, row.quote),
        fromTable: passage.kind === 'table-cell',
        round,
        passageId: passage.id,
        actors: [...new Set(acting.flatMap(({ entity }) => [entity.id, entity.country ?? []].flat()))],
      },
    ];
  });
}
