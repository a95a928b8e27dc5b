import type { Line } from './lines';
import { textOf } from './lines';

/** Notes are set smaller than the text, by this share at least. */
const SMALLER = 0.92;
/** What a note begins with: its number, alone or in brackets, or a sign. */
const LABEL = /^(?:[[(（［〔【]?\s*(\d{1,3})\s*[\])）］〕】]?[.、:：]?(?=\D|$)|([*†‡§※]))/u;

/** The lines at the foot of a column that are its notes: set smaller than the text, the first with a label, or going on with a note of the page before. */
export function notesFrom(lines: readonly Line[], bodySize: number, hasNotesBefore: boolean): number {
  let from = lines.length;
  while (from > 0 && (lines[from - 1] as Line).size <= bodySize * SMALLER) from -= 1;
  const first = lines[from];
  if (!first) return lines.length;
  if (labelOf(textOf(first)) !== null) return from;
  // Small letters above it may be a caption; what is labelled below begins the notes.
  if (hasNotesBefore) return from;
  const labelled = lines.findIndex((line, i) => i >= from && labelOf(textOf(line)) !== null);
  return labelled < 0 ? lines.length : labelled;
}

/** The number or the sign that a note begins with, or null. */
export function labelOf(text: string): string | null {
  const found = LABEL.exec(text);
  return found ? (found[1] ?? found[2] ?? null) : null;
}

/** Whether a line begins the next note: with a number that is above the last one, by a little. */
export function beginsNote(text: string, last: string | null): boolean {
  const label = labelOf(text);
  if (label === null) return false;
  const [number, before] = [Number(label), Number(last ?? Number.NaN)];
  if (Number.isNaN(number)) return true;
  // Each page may count anew.
  return Number.isNaN(before) || number === 1 || (number > before && number <= before + 3);
}
