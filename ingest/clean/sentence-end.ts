import type { Line } from './lines';

/** A full stop of half width ends a sentence right behind a Chinese character, or behind what closes there. */
const SENTENCE_END = /[。！？!?：:；;」』）)]$|[\p{Script=Han}」』）)%]\.$/u;

/** Whether a line ends where a sentence, or a part of one that can stand alone, ends. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.trim());

/** Whether more of the lines end within a sentence than at the end of one. */
export function breakOff(lines: readonly Line[]): boolean {
  return lines.filter(({ text }) => !endsSentence(text)).length > lines.length / 2;
}
