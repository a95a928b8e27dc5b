import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { DerivationStep, Precision } from '@/lib/schema/day';
import { Locator } from '@/lib/schema/knowledge-base';
import { dayNumber, isoDay } from '@/lib/time/day';
import type { Named } from '../event-view';
import type { RoundView } from '../list-rounds';
import { isBackground } from './background';
import { LINE_INCLUDE, lineOfMention, type MentionRow } from './line-of-mention';
import { roundOfMention } from './round-of-mention';
import { type RoundPassages, roundPassages } from './round-passages';
import type { LineView } from './view';
import { whoSpeaks } from './who-speaks';

/** A mention that belongs to a round, as a line, with who acts in it. */
export interface RoundLine extends LineView {
  round: number;
  passageId: string;
  /** Ids of those who act: states, and the states of persons and organisations that act. */
  actors: string[];
}

/** `對排除於外的俄羅斯而言` says for whom something holds, and nothing of what is said or done. */
const VIEWPOINT = /(?:而言|來說|来说|來看|来看)$/;
/** The steps that date a mention by nothing but the heading it stands under. */
const BY_HEADING = 'round.section';
/** A column of one table: the same words may head another table's column. */
const columnKey = (documentId: string, { section, column }: Locator) =>
  JSON.stringify([documentId, section, column]);

/** The mentions that may belong to one of the rounds, in the order of the documents. */
function readMentions(rounds: readonly RoundView[]): Promise<MentionRow[]> {
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
    include: LINE_INCLUDE,
    orderBy: [{ documentId: 'asc' }, { start: 'asc' }],
  });
}

/**
 * What do the documents tell of the rounds of a conference? Every mention that belongs to one of them, in the order of the documents; without what a
 * section on a round tells as its background.
 */
export async function roundLines(
  rounds: readonly RoundView[],
  parties: readonly Named[],
): Promise<RoundLine[]> {
  const rows = await readMentions(rounds);
  const passages = await roundPassages([...new Set(rows.map(({ documentId }) => documentId))], parties);
  const numberOf = new Map(rounds.map(({ eventId, round }) => [eventId, round]));
  const columns = columnsOf(rows, numberOf);
  return rows.flatMap((row): RoundLine[] => {
    const basis = z.array(DerivationStep).parse(JSON.parse(row.basis));
    const { documentId, passage } = row;
    const placed = {
      earliest: isoDay(row.earliestDay),
      latest: isoDay(row.latestDay),
      precision: Precision.parse(row.precision),
      basis,
      columnRound: columns.get(columnKey(documentId, locatorOf(row))) ?? null,
    };
    const round = numberOf.get(row.eventId) ?? roundOfMention(placed, rounds);
    if (round === null) return [];
    const byHeading = basis.at(-1)?.rule === BY_HEADING;
    const line = told(row, byHeading, passages);
    return line === null ? [] : [{ ...line, round, passageId: passage.id }];
  });
}

function told(row: MentionRow, byHeading: boolean, { persons, former, holders, namesOf }: RoundPassages) {
  const { line, passage, at, end, acting } = lineOfMention(row);
  const past = former.get(row.documentId) ?? new Set();
  if (VIEWPOINT.test(line.text)) return null;
  if (byHeading && !line.fromTable && isBackground(passage, at, persons, past)) return null;
  const holder = line.fromTable ? null : (holders.get(row.passageId) ?? null);
  return { ...line, actors: whoSpeaks({ passage, at, end, type: line.type, acting, holder, namesOf }) };
}

const locatorOf = ({ passage }: MentionRow) => Locator.parse(JSON.parse(passage.locator));

/** The round that the head of each column of a table names. */
function columnsOf(
  rows: readonly MentionRow[],
  numberOf: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const row of rows) {
    const round = numberOf.get(row.eventId);
    const locator = locatorOf(row);
    if (round !== undefined && locator.row === null && locator.column !== null)
      columns.set(columnKey(row.documentId, locator), round);
  }
  return columns;
}
