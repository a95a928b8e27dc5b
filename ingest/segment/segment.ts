import type { Block } from '@/lib/schema/annotation';
import type { Locator } from '@/lib/schema/knowledge-base';
import type { Span } from '@/lib/schema/span';
import type { PassageKind } from '@/lib/schema/vocabulary';
import { partLabel } from './labels';
import { sentencesIn } from './sentences';
import { columnTable, rowTable, type TableCell } from './tables';

interface Paragraph {
  readonly span: Span;
  readonly text: string;
}

const SENTENCE_END = /[。！？；：:」』）)，、]$/;
const CAPTION = /^(?:附?[表圖]|Table|Figure)\s*[一二三四五六七八九十\d]+/i;
const SOURCES = /^(?:資料|圖片|表格)?來源\s*[：:]|^參考(?:文獻|資料|書目)|^引用文獻/;
const NOTE =
  /^(?:註|注|備註|附註)\s*[：:]|^作者自行|^[（(]?(?:投稿|收稿|採用|接受|修訂)日期|^關鍵[詞字]\s*[：:]/;
const LONGEST_HEADING = 40;
const LONGEST_PLAIN_HEADING = 24;

/**
 * Gives every paragraph its kind and its place: title, byline, headings in their order, list items, notes, source lists, and tables cell by cell.
 * @param text a clean text, one paragraph a line
 * @param rowNameAt how many code units at a line's beginning name a row of a table (the name of a party)
 */
export function segment(text: string, rowNameAt: (text: string) => number): Block[] {
  const paragraphs = paragraphsOf(text);
  const blocks: Block[] = [];
  const headings: { level: number; text: string }[] = [];
  let numbered = 0;
  const add = (span: Span, kind: PassageKind, more: Partial<Block> = {}): void => {
    const counts = kind === 'paragraph' || kind === 'list-item';
    if (counts) numbered += 1;
    blocks.push({
      span,
      kind,
      level: 0,
      section: headings.map((heading) => heading.text),
      paragraph: counts ? numbered : null,
      row: null,
      column: null,
      sentences: sentencesIn(text, span),
      ...more,
    });
  };
  for (let i = 0; i < paragraphs.length; i += 1) {
    const paragraph = paragraphs[i] as Paragraph;
    if (CAPTION.test(paragraph.text) && isShortLine(paragraph.text)) {
      const { cells, length } = tableAt(paragraphs, i + 1, rowNameAt);
      add(paragraph.span, 'caption');
      for (const cell of cells) add(cell.span, 'table-cell', { row: cell.row, column: cell.column });
      i += length;
      continue;
    }
    const kind = kindOf(paragraph.text, i, paragraphs, numbered === 0 && headings.length === 0);
    if (kind !== 'heading') {
      add(paragraph.span, kind);
      continue;
    }
    const labelled = partLabel(paragraph.text)?.level;
    const level = labelled ?? plainLevel(headings);
    while (headings.length > 0 && (headings.at(-1)?.level ?? 0) >= level) headings.pop();
    add(paragraph.span, 'heading', { level: headings.length + 1 });
    headings.push({ level, text: paragraph.text });
  }
  return blocks;
}

/** The block's place, for the printed document. */
export function locatorOf(block: Block, page: number | null): Locator {
  const { section, paragraph, row, column } = block;
  return { section: [...section], page, paragraph, row, column, footnote: null };
}

function paragraphsOf(text: string): Paragraph[] {
  const out: Paragraph[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) out.push({ span: { start, end }, text: text.slice(start, end) });
    start = end + 1;
  }
  return out;
}

function isShortLine(text: string): boolean {
  return text.length <= LONGEST_PLAIN_HEADING && !SENTENCE_END.test(text);
}

function kindOf(text: string, at: number, all: readonly Paragraph[], atHead: boolean): PassageKind {
  if (SOURCES.test(text)) return 'source-list';
  if (NOTE.test(text)) return 'note';
  const label = partLabel(text);
  if (label) return text.length <= LONGEST_HEADING && !SENTENCE_END.test(text) ? 'heading' : 'list-item';
  if (all.length < 3 || SENTENCE_END.test(text) || /[，。；]/.test(text)) return 'paragraph';
  if (at === 0 && isShortLine(text)) return 'title';
  // Before the first paragraph stand the names of the authors; a heading there is spaced out (摘　要).
  if (atHead && !/^\S\s+\S$/.test(text)) return 'byline';
  return isShortLine(text) ? 'heading' : 'paragraph';
}

/** A heading without a number stands under the numbered one above it and beside its like. */
function plainLevel(headings: readonly { level: number; text: string }[]): number {
  const lastNumbered = headings.filter(({ text }) => partLabel(text)).at(-1);
  return lastNumbered ? lastNumbered.level + 0.5 : 1;
}

function tableAt(
  all: readonly Paragraph[],
  from: number,
  rowNameAt: (text: string) => number,
): { cells: TableCell[]; length: number } {
  let to = from;
  while (to < all.length && !endsTable((all[to] as Paragraph).text)) to += 1;
  const lines = all.slice(from, to);
  const cells = columnTable(lines) ?? rowTable(lines, rowNameAt);
  return cells ? { cells, length: lines.length } : { cells: [], length: 0 };
}

function endsTable(text: string): boolean {
  const level = partLabel(text)?.level ?? 9;
  return SOURCES.test(text) || NOTE.test(text) || CAPTION.test(text) || level <= 3;
}
