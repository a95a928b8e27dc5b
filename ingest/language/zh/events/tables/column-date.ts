import type { Block } from '@/lib/schema/annotation';
import type { AnnotatedDocument } from '../../../../extract/context';
import { datesIn, type GoverningDate, governingDate, type IndexedTimex } from '../dates/date-of-clause';
import { isOfMeetings, partiesOfColumn } from './meeting-table';

/**
 * The date of a cell's column: the head of the column holds nothing but a date. Example: a cell under `2001.7.14-16`. Counter-examples: a date in a row, which dates
 * what the row tells; a head that only begins with a year.
 */
export function dateOfColumn(document: AnnotatedDocument, index: number): GoverningDate | null {
  const head = headOf(document, index);
  return head ? { ...governingDate(document, head.own), isOfRound: true } : null;
}

/** The same where the table is one of meetings, so that its cells tell what the parties held there. */
export function meetingOfColumn(document: AnnotatedDocument, index: number): GoverningDate | null {
  const head = headOf(document, index);
  return head && isOfMeetings(document, head.index) ? dateOfColumn(document, index) : null;
}

/** The block that dates the column of a cell in a table of meetings; null for other tables. */
export function headOfMeeting(document: AnnotatedDocument, index: number): number | null {
  const head = headOf(document, index);
  return head && isOfMeetings(document, head.index) ? head.index : null;
}

/** The two who meet in a table of meetings of two: what one of them held was for the other; empty for other tables. */
export function twoAt(document: AnnotatedDocument, index: number): readonly string[] {
  const head = headOf(document, index);
  const parties = head && isOfMeetings(document, head.index) ? partiesOfColumn(document, head.index) : [];
  return parties.length === 2 ? parties : [];
}

function headOf(
  document: AnnotatedDocument,
  index: number,
): { readonly index: number; readonly own: IndexedTimex } | null {
  const { blocks } = document;
  const cell = blocks[index];
  if (cell?.kind !== 'table-cell' || cell.row === null || cell.column === null) return null;
  for (let i = index - 1; blocks[i]?.kind === 'table-cell'; i -= 1) {
    const head = blocks[i] as Block;
    const own = head.row === null && head.column === cell.column ? dateAlone(document, head) : null;
    if (own) return { index: i, own };
  }
  return null;
}

/** The date that is all of a cell. */
export function dateAlone(document: AnnotatedDocument, { span }: Block): IndexedTimex | null {
  const [own] = datesIn(document.text, document.timexes, span);
  if (!own) return null;
  const { start, end } = own.timex;
  const rest = document.text.slice(span.start, start) + document.text.slice(end, span.end);
  return rest.trim() === '' ? own : null;
}
