import { foldedText } from '@/lib/text/folded-text';
import type { Edit } from '@/lib/text/offset-map';
import { classesOf } from '../classes';
import { type Cell, type Row, rowsOf } from './table-cells';

/** What the columns that date a row hold, from the left. */
type Column = 'year' | 'roc-year' | 'month' | 'day' | 'month-day';

const NAMES: readonly Column[] = ['year', 'roc-year', 'month', 'day', 'month-day'];
/** What a column of years of the ROC spares its cells. */
const ROC = '民國';
/** The orders in which they stand, each before what happened. */
const ORDERS = ['year month-day', 'year month day', 'year month'];
const YEAR = /^(?:[12]\d{3}|[\p{Script=Han}]{2}\s?(?:\d{1,3}|元))\s?年?$/u;
const BARE = /^\d{1,4}$/;
/** A month and a day, and the mark between them. */
const PAIR = /(?<!\d)(1[0-2]|0?[1-9])(\s?[./／．·-]\s?)(3[01]|[12]\d|0?[1-9])(?!\d)(?!\s?[./／．月年])/g;
/** A last day that leaves its month out: the 5 of 9. 3-5. */
const LAST_DAY = /(?<=\d\s?[~∼～–—至、,-]\s?)(?:3[01]|[12]\d|0?[1-9])$/;
/** What is a day and no number, whatever stands above it. */
const SURELY_DAY = /^\d{1,2}(?:[./．]\s|[/／])\s?\d|^\d{1,2}月|[~∼～至]/;
const HAS_YEAR = /\d{4}|年/;
const RULE = /^:?-{2,}:?$/;

/**
 * The rows of a table whose columns are the year, the month and the day, and what happened, as entries: `| 1954 | 9. 3 | 砲擊金門 |` reads `1954年9月3日　砲擊金門`. The names of the columns tell it; or, where
 * there are none, rows of that form of which one at least is no number. A row without its year is of the year above. Counter-example: `| 年 | 產量 |` above `| 1954 | 9.3 | 鋼 |`.
 */
export function tableDates(text: string): { edits: Edit[]; lines: ReadonlySet<number> } {
  const edits: Edit[] = [];
  const lines = new Set<number>();
  for (const table of rowsOf(text)) {
    const { columns, from } = columnsOf(table);
    for (const row of columns.length === 0 ? [] : table.slice(from)) {
      const own = entry(row, columns, text);
      if (own.length === 0) continue;
      edits.push(...own);
      lines.add(row.start);
    }
  }
  return { edits, lines };
}

/** The columns that date the rows, by their names or by what they hold, and the first row below them. */
function columnsOf(table: readonly Row[]): { columns: readonly Column[]; from: number } {
  const none = { columns: [], from: 0 };
  const [head, ...rest] = table;
  if (!head) return none;
  const names = head.cells.map(({ text }) => NAMES.find((name) => isNamed(text, name)));
  const named = ORDERS.find((order) =>
    order.split(' ').every((name, i) => names[i] === name || (i === 0 && names[0] === 'roc-year')),
  );
  if (named)
    return { columns: names.slice(0, named.split(' ').length).flatMap((name) => name ?? []), from: 1 };
  if (!YEAR.test(head.cells[0]?.text ?? '') || rest.length === 0) return none;
  const isForm = table.every(
    ({ cells: [year, day] }) => (year?.text === '' || YEAR.test(year?.text ?? '')) && isDay(day?.text ?? ''),
  );
  const isSure = table.some(({ cells }) => SURELY_DAY.test(cells[1]?.text ?? ''));
  return isForm && isSure ? { columns: ['year', 'month-day'], from: 0 } : none;
}

const isYear = (column: Column | undefined): boolean => column === 'year' || column === 'roc-year';

function isNamed(text: string, name: Column): boolean {
  return (classesOf().get(`column-${name}`) ?? []).some((word) => foldedText(word) === foldedText(text));
}

function isDay(text: string): boolean {
  return !HAS_YEAR.test(text) && (/^\d{1,2}月/.test(text) || text.replace(PAIR, '') !== text);
}

function entry({ cells, start, end }: Row, columns: readonly Column[], text: string): Edit[] {
  // A line that begins with a blank cell may have lost it.
  const lost =
    YEAR.test(cells[0]?.text ?? '') || cells[0]?.text === '' || BARE.test(cells[0]?.text ?? '') ? 0 : 1;
  const dating = cells.slice(0, columns.length - lost);
  const told = cells.slice(dating.length).filter((cell) => cell.text !== '');
  const isDated = dating.some((cell) => cell.text !== '') && !dating.some((cell) => RULE.test(cell.text));
  if (!isDated || !/\p{Script=Han}/u.test(told.map((cell) => cell.text).join(''))) return [];
  if (dating.some((cell, i) => !isYear(columns[i + lost]) && HAS_YEAR.test(cell.text))) return [];
  const edits: Edit[] = [];
  let at = start;
  const upTo = (to: number, put: string): void => {
    if (to > at || put !== '') edits.push({ span: { start: at, end: to }, put, rule: 'cell' });
    at = to;
  };
  for (const [i, cell] of dating.entries()) {
    if (cell.text === '') continue;
    upTo(cell.start, '');
    for (const edit of written(cell, columns[i + lost] as Column)) edits.push(edit);
    at = cell.end;
  }
  for (const [i, cell] of told.entries()) {
    upTo(cell.start, i === 0 ? '\u3000' : '，');
    at = cell.end;
  }
  if (end > at && text.slice(at, end).trim() !== '') upTo(end, '');
  return edits;
}

/** A cell with the 年, 月 and 日 that the column's name spares it. */
function written({ start, end, text }: Cell, column: Column): Edit[] {
  const put = (from: number, to: number, words: string): Edit => ({
    span: { start: start + from, end: start + to },
    put: words,
    rule: 'cell',
  });
  const length = end - start;
  if (isYear(column)) {
    const era = column === 'roc-year' && /^(?:\d|[一二三四五六七八九十])/.test(text) ? [put(0, 0, ROC)] : [];
    return /年$/.test(text) ? era : [...era, put(length, length, '年')];
  }
  if (BARE.test(text)) return [put(length, length, column === 'day' ? '日' : '月')];
  const edits = [...text.matchAll(PAIR)].flatMap(({ index, 1: month = '', 2: mark = '', 0: pair }) => {
    const at = index + month.length;
    return [put(at, at + mark.length, '月'), put(index + pair.length, index + pair.length, '日')];
  });
  const isOpen = edits.length > 0 && edits.at(-1)?.span.end !== end;
  return isOpen && LAST_DAY.test(text) ? [...edits, put(length, length, '日')] : edits;
}
