import type { LineView } from './view';

const ENDED = /[。！？；」』）)]$/;
const NUMBERED = /^(?:\d{1,2}[.．、]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)/;

/** The cell of a table that a line stands in. */
const cellOf = ({ document, locator: { section, row, column } }: LineView) =>
  JSON.stringify([document.id, section, row, column]);

/**
 * Joins the two halves of a table's cell that a page break cuts in the middle of a sentence: a line of a cell that does not end is continued by the next one of
 * the same cell, unless that one begins with a number of its own.
 * @param lines in the order of their documents
 */
export function joinContinued<T extends LineView>(lines: readonly T[]): T[] {
  const out: T[] = [];
  for (const line of lines) {
    const head = line.fromTable
      ? out.findLast((other) => other.fromTable && cellOf(other) === cellOf(line))
      : undefined;
    const last = head?.continued.at(-1) ?? head;
    if (head && last && !ENDED.test(last.text) && !NUMBERED.test(line.text)) {
      const { id, text, href } = line;
      out[out.indexOf(head)] = { ...head, continued: [...head.continued, { id, text, href }] };
    } else out.push(line);
  }
  return out;
}

/** The words of a line in one piece. */
export function wordsOf({ text, continued }: Pick<LineView, 'text' | 'continued'>): string {
  return text + continued.map((part) => part.text).join('');
}
