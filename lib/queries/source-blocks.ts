import { type Mark, type PlacedSegment, segmentsOf } from './marked-text';
import { readingText } from './reading-text';
import type { ReadPassage } from './source-passages';
import type { MentionNote, TableBlock, TextBlock } from './source-view';

/** The marks of the words that a link asks for and of those looked for; all other marks bear the ids of mentions. */
export const TARGET_MARK = 'target';
export const FOUND_MARK = 'found';

export interface Cell {
  passage: ReadPassage;
  segments: PlacedSegment[];
  notes: MentionNote[];
  names: readonly string[];
}

/** The labels that the cells bear, in order of first appearance. */
function labels(cells: readonly Cell[], pick: 'row' | 'column'): string[] {
  return [...new Set(cells.flatMap(({ passage }) => passage.locator[pick] ?? []))];
}

/**
 * Cells as rows and columns, by the labels of their locators. A cell that names a row and no column is that row's head, one
 * that names a column and no row is the column's.
 */
function tableOf(cells: readonly Cell[]): TableBlock {
  const at = (row: string | null, column: string | null) =>
    cells
      .filter(({ passage: { locator } }) => locator.row === row && locator.column === column)
      .map(({ segments }) => segments);
  const columns = labels(cells, 'column');
  return {
    kind: 'table',
    id: cells[0]?.passage.id ?? '',
    corner: at(null, null),
    columns: columns.map((name) => ({ name, head: at(null, name) })),
    rows: labels(cells, 'row').map((name) => ({
      name,
      head: at(name, null),
      cells: columns.map((column) => at(name, column)),
    })),
    notes: cells.flatMap(({ notes }) => notes),
    names: new Set(cells.flatMap(({ names }) => names)).size,
  };
}

/**
 * A document's passages as it reads: text block by block, neighbouring cells as one table.
 * @param passages in the order of the document
 * @param marks mentions (by id) and the linked words (`TARGET_MARK`), in raw offsets
 * @param notes the notes of the mentions by passage id
 * @param names the ids of those named, by passage id
 */
export function blocksOf(
  rawText: string,
  passages: readonly ReadPassage[],
  marks: readonly Mark[],
  notes: ReadonlyMap<string, MentionNote[]>,
  names: ReadonlyMap<string, readonly string[]>,
): (TextBlock | TableBlock)[] {
  const blocks: (TextBlock | TableBlock)[] = [];
  let cells: Cell[] = [];
  const closeTable = () => {
    if (cells.length > 0) blocks.push(tableOf(cells));
    cells = [];
  };
  for (const passage of passages) {
    const { id, kind, level, locator } = passage;
    const segments = segmentsOf(readingText(rawText, passage.pieces, passage.text), marks);
    const own = notes.get(id) ?? [];
    const named = names.get(id) ?? [];
    if (kind === 'table-cell') {
      cells.push({ passage, segments, notes: own, names: named });
      continue;
    }
    closeTable();
    blocks.push({ kind, id, level, locator, segments, notes: own, names: new Set(named).size });
  }
  closeTable();
  return blocks;
}
