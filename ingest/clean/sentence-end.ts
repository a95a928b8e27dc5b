import type { LineMarks } from './language';
import type { Line } from './lines';

/** Whether a line ends where a sentence, or a part of one that can stand alone, ends. */
export const endsSentence = (text: string, { lineEnd }: LineMarks): boolean => lineEnd.test(text.trim());

/** Whether more of the lines end within a sentence than at the end of one. */
export function breakOff(lines: readonly Line[], marks: LineMarks): boolean {
  return lines.filter(({ text }) => !endsSentence(text, marks)).length > lines.length / 2;
}
