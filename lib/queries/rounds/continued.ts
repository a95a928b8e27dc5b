import { parseNumeral } from '@/lib/language/zh/numerals';
import type { LineView } from './view';

const ENDED = /[。！？；」』）)]$/;
/** A number at the head of a line: `2.`, `（三）`, `三、`. */
const NUMBERED = /^(?:(\d{1,2})[.．、]|[（(]([^）)]{1,3})[）)]|([^、]{1,3})、)/;

function isNumbered(text: string): boolean {
  const number = NUMBERED.exec(text)
    ?.slice(1)
    .find((one) => one !== undefined);
  return number !== undefined && parseNumeral(number) !== null;
}

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
    if (head && last && !ENDED.test(last.text) && !isNumbered(line.text)) {
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
