import type { KbPassage } from '@/lib/schema/knowledge-base';
import { type Mark, type Segment, segmentsOf } from './marked-text';
import { readingText } from './reading-text';
import type { MentionNote, TableBlock, TextBlock } from './source-view';

/** The mark of the words that a link asks for; all other marks bear the ids of mentions. */
export const TARGET_MARK = 'target';

type Passage = Omit<KbPassage, 'documentId' | 'repeats' | 'ordinal'>;

interface Cell {
  passage: Passage;
  segments: Segment[];
  notes: MentionNote[];
}

/** Cells in their order as rows and columns, by the headers their locators name. */
function tableOf(cells: Cell[]): TableBlock {
  const names = (pick: (cell: Cell) => string | null) => [...new Set(cells.map((cell) => pick(cell) ?? ''))];
  const column = ({ passage }: Cell) => passage.locator.column;
  const row = ({ passage }: Cell) => passage.locator.row;
  const columns = names(column);
  return {
    kind: 'table',
    id: cells[0]?.passage.id ?? '',
    columns,
    rows: names(row).map((header) => ({
      header,
      cells: columns.map((name) =>
        cells
          .filter((cell) => (row(cell) ?? '') === header && (column(cell) ?? '') === name)
          .flatMap(({ segments }) => segments),
      ),
    })),
    notes: cells.flatMap(({ notes }) => notes),
  };
}

/**
 * A document's passages as it reads: text block by block, neighbouring cells as one table.
 * @param passages in the order of the document
 * @param marks mentions (by id) and the linked words (`TARGET_MARK`), in raw offsets
 * @param notes the notes of the mentions by passage id
 */
export function blocksOf(
  rawText: string,
  passages: readonly Passage[],
  marks: readonly Mark[],
  notes: ReadonlyMap<string, MentionNote[]>,
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
    if (kind === 'table-cell') {
      cells.push({ passage, segments, notes: own });
      continue;
    }
    closeTable();
    blocks.push({ kind, id, level, locator, segments, notes: own });
  }
  closeTable();
  return blocks;
}
