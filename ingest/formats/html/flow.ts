import type { BlockWriter } from '../block-writer';
import type { StatedKind } from '../text-of-record';
import { type Article, isFurniture } from './article';
import { isElement, isText, walk } from './page';
import { type Row, rowsOf } from './table';

/** What begins a line of its own. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|legend|li|main|menu|nav|ol|option|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const HEADING = /^h([1-6])$/;
/** What holds the notes of a text. */
const NOTES =
  '[role=doc-endnotes], [role=doc-footnote], [role=doc-endnote], .footnotes, .footnote, .endnotes, li[id^=fn], li[id^=footnote], li[id^=endnote], li[id^=cite_note]';
/** What calls a note, by its text: `[1]`, `a`, `*`. */
const CALL = /^[\s[［(（〔]*(\d{1,3}|[a-z]|[*†‡])[\s\]］)）〕]*$/i;
/** What leads from a note back to its call, by its text. */
const BACK = /^(?:[\s↩↑^]|\ufe0e)*$/;

/** What the elements around a text make of it. */
interface Around {
  readonly kind: StatedKind;
  readonly level?: number;
  /** The number of a note, and whether its first paragraph is written. */
  readonly note?: { readonly number: number; isBegun: boolean };
}

/**
 * Writes the text of a page, or of a part of it: headings, paragraphs, items, notes, tables row by row. What is not of the article is furniture, in its place.
 * @param article null where all of it is, but for what HTML says is something else
 */
export function writeFlow(root: Node, article: Article, writer: BlockWriter): void {
  const around: Around[] = [{ kind: 'paragraph' }];
  const beside: Node[] = [];
  let line = '';
  let isTold = false;

  const say = (node: Node): void => {
    const text = textOf(node, line);
    line += text;
    if (text.trim() !== '' && beside.length === 0 && (article === null || article.has(node))) isTold = true;
  };
  const end = (): void => {
    const { kind, level, note } = around.at(-1) as Around;
    if (!isTold) writer.add('furniture', line);
    else if (note) writeNote(note, line, writer);
    else writer.add(kind, line, level === undefined ? {} : { level });
    line = '';
    isTold = false;
  };
  const isOfArticle = (element: Element): boolean =>
    beside.length === 0 &&
    (article === null ||
      [...walk(element)].some(({ node, entering }) => entering && isText(node) && article.has(node)));
  /** Writes what is no flow of paragraphs; whether it did. */
  const writeWhole = (element: Element): boolean => {
    if (element.localName === 'pre' && isOfArticle(element)) {
      writer.addLines(element.textContent ?? '');
      return true;
    }
    const rows = element.localName === 'table' ? rowsOf(element) : null;
    if (rows === null) return false;
    writeRows(rows, isOfArticle(element), writer);
    return true;
  };

  const whole = new Set<Node>();
  for (const { node, entering } of walk(root, (inner) => whole.has(inner))) {
    if (isText(node) && entering) say(node);
    if (!isElement(node)) continue;
    const isBlock = BLOCK.test(node.localName);
    if (isBlock || node.localName === 'br') end();
    if (!entering) {
      if (beside.at(-1) === node) beside.pop();
      if (isBlock) around.pop();
      if (isBlock && /^(?:ul|ol|dl|table)$/.test(node.localName)) writer.part();
      continue;
    }
    if (article === null && isFurniture(node)) {
      end();
      beside.push(node);
    }
    if (!isBlock) continue;
    around.push(aroundBy(node, around.at(-1) as Around));
    if (writeWhole(node)) whole.add(node);
  }
  end();
}

/** A note has its number before it, as at the foot of a page; its other paragraphs go on with it. */
function writeNote(note: NonNullable<Around['note']>, line: string, writer: BlockWriter): void {
  const isNumbered = /^[\s[［(（]*\d/.test(line);
  const label = note.isBegun || isNumbered ? '' : `${note.number} `;
  if (line.trim() !== '' && writer.add('note', label + line, note.isBegun ? { continues: true } : {}))
    note.isBegun = true;
}

function writeRows(rows: readonly Row[], isTold: boolean, writer: BlockWriter): void {
  writer.part();
  for (const { cells } of rows)
    writer.addRow(
      cells.map((cell) => inline(cell)),
      isTold ? 'paragraph' : 'furniture',
    );
  writer.part();
}

/** The text of a cell in one line. */
function inline(cell: Element): string {
  let line = '';
  for (const { node, entering } of walk(cell)) {
    if (entering && isText(node)) line += textOf(node, line);
    else if (isElement(node) && (BLOCK.test(node.localName) || node.localName === 'br')) line += ' ';
  }
  return line;
}

function aroundBy(element: Element, outer: Around): Around {
  const level = HEADING.exec(element.localName)?.[1];
  if (level !== undefined) return { kind: 'heading', level: Number(level) };
  if (outer.kind === 'note' || element.matches(NOTES)) {
    const number = outer.note ? null : numberOf(element);
    return number === null ? { ...outer, kind: 'note' } : { kind: 'note', note: { number, isBegun: false } };
  }
  if (element.localName === 'li' || element.localName === 'dd') return { kind: 'item' };
  return outer.kind === 'heading' ? { kind: 'paragraph' } : outer;
}

/** The number of an item of a numbered list; null for any other element. */
function numberOf(element: Element): number | null {
  const list = element.parentElement;
  if (element.localName !== 'li' || list?.localName !== 'ol') return null;
  const first = Number(list.getAttribute('start') ?? 1);
  return first + [...list.children].indexOf(element);
}

/** The words of a text: the call of a note stands in brackets, so that its figure joins no other; what leads back from a note is none. */
function textOf(text: Node, line: string): string {
  const words = text.textContent ?? '';
  if (words.length > 8) return words;
  const link = text.parentNode as Element | null;
  if (!link?.closest('a[href^="#"]')) return words;
  if (BACK.test(words)) return '';
  const call = CALL.exec(words)?.[1];
  return call !== undefined && link.closest('sup') && !/[[(]\s*$/.test(line) ? `[${call}]` : words;
}
