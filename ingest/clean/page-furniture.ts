import type { LineMarks } from './language';
import type { Line } from './lines';

/** The title of another page is no longer, in columns. */
const LONGEST_LINK = 90;
/** So many rows of a name and a value, parted by a tab, are a box of facts. */
const FEWEST_ROWS = 3;
const LONGEST_NAME = 16;
const LONGEST_VALUE = 60;

/**
 * The lines of a page that are no part of its text: menus, what one may do with the page, notices, lists of other pages, boxes of facts. A line is taken by what it says, or by the line that leads to it.
 * Example: `首頁 | 國際`. Counter-example: a short line that says nothing of a page, as a heading does.
 */
export function furnitureIn(lines: readonly Line[], marks: LineMarks): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (line.blank || found.has(line)) continue;
    const text = line.text.trim();
    if (marks.isFurniture(text)) found.add(line);
    else if (marks.leadsToLinks(text)) for (const one of linksFrom(lines, i, marks)) found.add(one);
  }
  for (const line of boxes(lines, marks)) found.add(line);
  return found;
}

/** The line that leads to a list of other pages, and their titles: lines that end no sentence, up to a blank line behind them. */
function linksFrom(lines: readonly Line[], from: number, { sentenceEnd, isDateLine }: LineMarks): Line[] {
  const links: Line[] = [lines[from] as Line];
  for (let i = from + 1; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (line.blank) {
      if (links.length > 1) break;
      continue;
    }
    const text = line.text.trim();
    if (line.width > LONGEST_LINK || sentenceEnd.test(text) || isDateLine(text)) break;
    links.push(line);
  }
  return links;
}

/** Rows of a name and a value, one below the other: `首都⇥平壤`. Counter-examples: rows that begin with a date, cells that are sentences. */
function boxes(lines: readonly Line[], { dated, sentenceEnd }: LineMarks): Line[] {
  const found: Line[] = [];
  let rows: Line[] = [];
  const close = (): void => {
    if (rows.length >= FEWEST_ROWS) found.push(...rows);
    rows = [];
  };
  for (const line of lines) {
    const [name = '', value = '', ...more] = line.text.trim().split(/\t+/);
    const isRow =
      name !== '' &&
      value !== '' &&
      more.length === 0 &&
      name.length <= LONGEST_NAME &&
      value.length <= LONGEST_VALUE &&
      !dated.test(name) &&
      !sentenceEnd.test(value);
    if (isRow) rows.push(line);
    else if (!line.blank) close();
  }
  close();
  return found;
}
