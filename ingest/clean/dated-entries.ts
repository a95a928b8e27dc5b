import type { LineMarks } from './language';
import { columnAt, indentOf } from './lines';
import type { PagedLine } from './paged-line';

/** An entry: its lines, and the column at which those behind the first begin. */
export interface Entry {
  readonly column: number;
  readonly head: PagedLine;
  /** The date stands alone on the first line. */
  readonly isApart: boolean;
  readonly further: readonly PagedLine[];
}

const INNER_GAP = /\S(?: {3,}|\t)\S/;
/** What stands between a date and what happened: two blanks, a tab, a colon or a dash. */
const APART = /^(?:\s{2,}|\t|\s?(?:--|[:：–—-])\s?|$)/;
const WIDE_BLANK = /^\s*\u3000/;

/** The entries in a stretch of lines without a blank one: a line that begins with a date, and those of one deeper indent below it. */
export function entriesIn(stretch: readonly PagedLine[], marks: LineMarks): Entry[] {
  return stretch.flatMap((head, i) => {
    const starts = textColumns(head.text, marks);
    const next = stretch[i + 1];
    const column = next ? indentOf(next.text) : 0;
    if (starts.length === 0 || column <= indentOf(head.text) || INNER_GAP.test(undated(head.text, marks)))
      return [];
    const rest = stretch.slice(i + 1);
    const end = rest.findIndex(({ text }) => indentOf(text) !== column || WIDE_BLANK.test(text));
    const further = end < 0 ? rest : rest.slice(0, end);
    const isProse = further.every(
      ({ text }) => !INNER_GAP.test(text) && !APART.test(behindDate(text.trim(), marks) ?? '.'),
    );
    const rested = behindDate(head.text.trim(), marks) ?? '';
    if (further.length === 0 || !isProse || !(starts.includes(column) || APART.test(rested))) return [];
    return [{ column, head, isApart: undated(head.text, marks) === '', further }];
  });
}

/** The columns behind the dates that a line begins with: `1957    1 July  The year begins` has two. */
export function textColumns(text: string, marks: LineMarks): number[] {
  const out: number[] = [];
  for (let rest = behindDate(text.trim(), marks); rest !== null; rest = behindDate(rest.trim(), marks)) {
    const behind = rest.replace(/^\s?(?:--|[:：–—-])/, '').trimStart();
    out.push(columnAt(text, text.trimEnd().length - behind.trimEnd().length));
  }
  return out;
}

function behindDate(text: string, { entryDate }: LineMarks): string | null {
  const date = entryDate.exec(text)?.[0] ?? '';
  return date === '' ? null : text.slice(date.length);
}

function undated(text: string, marks: LineMarks): string {
  let words = text.trim();
  for (let rest = behindDate(words, marks); rest !== null; rest = behindDate(words, marks))
    words = rest.trim();
  return words;
}
