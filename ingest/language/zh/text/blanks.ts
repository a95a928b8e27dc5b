import type { Edit } from '@/lib/text/offset-map';

const GAP = /[ \u00a0\u3000]+/g;
const HAN = /[\p{Script=Han}○〇]/u;
const MARK = /[、，。；：？！「」『』（）《》〈〉“”]/;
const DIGIT = /\d/;

/**
 * Closes the blanks that type-setting put into Chinese and that are no part of the words: between a figure and a character (`2005 年`), after
 * and before Chinese punctuation, and in words that are spaced out letter by letter (`國 家 外 交`, and a line `摘　　要`).
 * Counter-example: the blanks that part names (`廖清華   陳詵蔚`) or the heads of a table's columns stay.
 */
export function blankEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let gap = GAP.exec(text); gap; gap = GAP.exec(text)) {
    const start = gap.index;
    const end = start + gap[0].length;
    if (isIdle(text, start, end, gap[0])) edits.push({ span: { start, end }, put: '', rule: 'blank' });
  }
  return edits;
}

function isIdle(text: string, start: number, end: number, gap: string): boolean {
  const before = text[start - 1] ?? '\n';
  const after = text[end] ?? '\n';
  const toHan = HAN.test(after);
  const toMark = MARK.test(after);
  const fromMark = MARK.test(before);
  if (fromMark && (toHan || toMark)) return true;
  if (gap.includes('\u3000')) return toHan && isWholeLine(text, start, end);
  const fromHan = HAN.test(before);
  if (DIGIT.test(before) && (toHan || toMark)) return true;
  if (DIGIT.test(after) && (fromHan || fromMark)) return true;
  if (fromHan && toMark) return true;
  if (!fromHan || !toHan) return false;
  return isWholeLine(text, start, end) || (gap === ' ' && isSpacedOut(text, start));
}

/** Two characters that are a line: 摘　要. */
function isWholeLine(text: string, start: number, end: number): boolean {
  return (
    (text[start - 2] ?? '\n') === '\n' && (text[end + 1] ?? '\n') === '\n' && HAN.test(text[start - 1] ?? '')
  );
}

/** A blank between two characters of which one at least stands alone, and both at the end of a row of such. */
function isSpacedOut(text: string, at: number): boolean {
  const beforeIsAlone = !HAN.test(text[at - 2] ?? '\n');
  const afterIsAlone = !HAN.test(text[at + 2] ?? '\n');
  if (beforeIsAlone && afterIsAlone) return true;
  if (text[at - 2] === ' ') return true;
  return text[at + 2] === ' ' && HAN.test(text[at + 3] ?? '') && !HAN.test(text[at + 4] ?? '\n');
}
