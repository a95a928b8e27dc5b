import type { Block, NameHit } from '@/lib/schema/annotation';
import { type AnnotatedDocument, within } from '../../../../extract/context';
import { words } from '../../text/words';
import { actingIn } from '../participants/acting';

/** What the caption or the column of a table of meetings is called. */
const MEETING = words('{talks}|{meeting}');
/** So far before a table its caption stands. */
const CAPTION_WITHIN = 3;

/** Whether a table, of which `index` is a cell that names a column, is one of meetings: its caption or one of its columns says so. */
export function isOfMeetings(document: AnnotatedDocument, index: number): boolean {
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

/** Those who met: whom the caption of the table names, or else all whom its rows name. */
export function partiesOfColumn(document: AnnotatedDocument, index: number): readonly string[] {
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

/** The place that the head of a column names, from a cell of that head on back; null where it names none. */
export function placeOf({ blocks, names }: AnnotatedDocument, index: number, column: string): string | null {
  for (let i = index; blocks[i]?.kind === 'table-cell'; i -= 1) {
    const { span } = blocks[i] as Block;
    if (blocks[i]?.column === column)
      for (const { kind, ids } of within(names, span)) if (kind === 'place') return ids[0] ?? null;
  }
  return null;
}
