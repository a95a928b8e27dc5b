import type { Block, MentionDraft, NameHit } from '@/lib/schema/annotation';
import { words } from '@/lib/text/words';
import { actingIn } from './acting';
import { type AnnotatedDocument, within } from './context';
import { dateOf, datesIn, type GoverningDate, type IndexedTimex } from './date-of-clause';

/** What the caption or the column of a table of meetings is called. */
const MEETING = words('會談|會議|會晤|峰會|談判|磋商|協商');
/** So far before a table its caption stands. */
const CAPTION_WITHIN = 3;

/**
 * The date of a cell's column: the head of the column holds nothing but a date. Example: a cell under `2001.7.14-16`. Counter-examples: a date in a row, which dates
 * what the row tells; a head that only begins with a year.
 */
export function dateOfColumn(document: AnnotatedDocument, index: number): GoverningDate | null {
  const head = headOf(document, index);
  return head ? { ...dateOf(document, head.own), isOfRound: true } : null;
}

/** The same where the table is one of meetings, so that its cells tell what the parties held there. */
export function meetingOfColumn(document: AnnotatedDocument, index: number): GoverningDate | null {
  const head = headOf(document, index);
  return head && isOfMeetings(document, head.index) ? dateOfColumn(document, index) : null;
}

/** The two who meet in a table of meetings of two: what one of them held was for the other; empty for other tables. */
export function twoAt(document: AnnotatedDocument, index: number): readonly string[] {
  const head = headOf(document, index);
  const parties = head && isOfMeetings(document, head.index) ? partiesOf(document, head.index) : [];
  return parties.length === 2 ? parties : [];
}

/**
 * The meeting that the head of a table dates, where it is no numbered round: `2001.7.14-16` below 阿格拉 in a table 印巴高峰會談各方立場. Those whom the caption names, or
 * else all whom the rows name, took part.
 */
export function meetingInHead(document: AnnotatedDocument, index: number): MentionDraft | null {
  const block = document.blocks[index];
  if (block?.kind !== 'table-cell' || block.row !== null || block.column === null) return null;
  const own = dateAlone(document, block);
  if (!own || (own.timex.precision !== 'day' && own.timex.precision !== 'days')) return null;
  if (!isOfMeetings(document, index)) return null;
  const parties = partiesOf(document, index);
  const { date, timex, text } = dateOf(document, own);
  return {
    documentId: document.id,
    span: block.span,
    block: index,
    trigger: null,
    triggerId: null,
    type: 'talks',
    ploverType: 'CONSULT',
    status: 'occurred',
    date,
    timex,
    dateText: text,
    statesDate: true,
    parties,
    participants: parties.map((entityId) => ({ entityId, role: 'party', span: null })),
    placeId: placeOf(document, index, block.column),
    treatyId: null,
    conferenceId: null,
    round: null,
  };
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
function dateAlone(document: AnnotatedDocument, { span }: Block): IndexedTimex | null {
  const [own] = datesIn(document.text, document.timexes, span);
  if (!own) return null;
  const { start, end } = own.timex;
  const rest = document.text.slice(span.start, start) + document.text.slice(end, span.end);
  return rest.trim() === '' ? own : null;
}

function isOfMeetings(document: AnnotatedDocument, index: number): boolean {
  const { form, blocks } = document;
  return [...captionOf(document, index), ...columnCells(document, index)].some((i) => {
    const { span } = blocks[i] as Block;
    return MEETING.test(form.slice(span.start, span.end));
  });
}

/** The blocks right before the table that a cell stands in. */
function captionOf({ blocks }: AnnotatedDocument, index: number): number[] {
  let first = index;
  while (blocks[first - 1]?.kind === 'table-cell') first -= 1;
  return Array.from({ length: CAPTION_WITHIN }, (_, i) => first - 1 - i).filter(
    (i) => blocks[i]?.kind === 'caption' || blocks[i]?.kind === 'heading',
  );
}

/** The cells that name the columns of a table, from one of them on back. */
function columnCells({ blocks }: AnnotatedDocument, index: number): number[] {
  const out: number[] = [];
  for (let i = index; blocks[i]?.kind === 'table-cell'; i -= 1) if (blocks[i]?.row === null) out.push(i);
  return out;
}

function inCaption(document: AnnotatedDocument, index: number): readonly string[] {
  const { blocks, form } = document;
  const named = captionOf(document, index).flatMap((i) => {
    const { span } = blocks[i] as Block;
    return actingIn(form, span, within(document.names, span));
  });
  return partiesIn(named);
}

function partiesOf(document: AnnotatedDocument, index: number): readonly string[] {
  const { blocks } = document;
  const named = inCaption(document, index);
  if (named.length > 0) return named;
  const rows: NameHit[] = [];
  for (let i = index + 1; blocks[i]?.kind === 'table-cell'; i += 1) {
    const { row, column, span } = blocks[i] as Block;
    if (row !== null && column === null) rows.push(...within(document.names, span));
  }
  return partiesIn(rows);
}

function partiesIn(names: readonly NameHit[]): readonly string[] {
  return [...new Set(names.flatMap(({ parties }) => parties))];
}

function placeOf({ blocks, names }: AnnotatedDocument, index: number, column: string): string | null {
  for (let i = index; blocks[i]?.kind === 'table-cell'; i -= 1) {
    const { span } = blocks[i] as Block;
    if (blocks[i]?.column === column)
      for (const { kind, ids } of within(names, span)) if (kind === 'place') return ids[0] ?? null;
  }
  return null;
}
