import type { Edit } from '@/lib/text/offset-map';
import type { LineMarks } from './language';

/** A footnote's marker in the running text: the number, and where it stands in the text before the edit. */
export interface NoteMarker {
  readonly label: string;
  readonly at: number;
}

const NUMBER = /\d{1,3}/g;
/** What a marker follows: a word, a closing mark or the end of a sentence; never a blank or another figure. */
const BEFORE = /[\p{Script=Han}」』》〉）)。，、；：！？”"A-Za-z]/u;
/** How far behind a figure its counter may stand: two blanks, 至 and the next figure. */
const COUNTED_WITHIN = 5;

/** How many labels in a row may be missing from the text (their markers were lost) before the search gives up. */
const MAX_SKIPPED = 3;

/**
 * Finds the footnotes' markers. A text may hold the same figure for other reasons, so only figures that run in the order of the notes count.
 * Example: `有助益24因此` with a note 24 due. Counter-example: `於 1974 年`, `5 兆瓦`.
 * @param labels the labels of the file's footnotes, in order
 * @param counted what makes a figure a quantity or a date
 * @returns the edits that take the markers out, and the markers
 */
export function markerEdits(
  text: string,
  labels: readonly string[],
  { counted }: LineMarks,
): { edits: Edit[]; markers: NoteMarker[] } {
  const edits: Edit[] = [];
  const markers: NoteMarker[] = [];
  const numbers = labels.map(Number).filter((label, i, all) => i === 0 || label > (all[i - 1] as number));
  let due = 0;
  for (const match of text.matchAll(NUMBER)) {
    if (due >= numbers.length) break;
    const ahead = numbers.slice(due, due + MAX_SKIPPED).indexOf(Number(match[0]));
    if (ahead < 0 || !isMarker(text, match.index, match[0].length, counted)) continue;
    due += ahead + 1;
    const span = { start: match.index, end: match.index + match[0].length };
    edits.push({ span, put: '', rule: 'note-marker' });
    markers.push({ label: match[0], at: span.start });
  }
  return { edits, markers };
}

function isMarker(text: string, start: number, length: number, counted: RegExp): boolean {
  const before = text[start - 1] ?? '';
  const after = text.slice(start + length, start + length + COUNTED_WITHIN);
  // 互動序列.1: the full stop of half width, behind a Chinese character.
  if (before === '.' && BEFORE.test(text[start - 2] ?? '') && !counted.test(after.split('\n')[0] ?? ''))
    return true;
  if (/[\d.,]/.test(before) || counted.test(after)) return false;
  const behindFigure = before === ' ' && /\d/.test(text[start - 2] ?? '');
  return BEFORE.test(before) || before === '\n' || behindFigure;
}
