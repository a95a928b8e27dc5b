import { partsCharacter } from './whole-characters';
import { WIDE_SIGN } from './wide';

/** Signs that are as wide as they are high; of the others two take as much room. */
const WIDE = new RegExp(`${WIDE_SIGN}|\\p{Script=Hangul}|\\u3000`, 'u');
const OF_A_WORD = /[\p{L}\p{M}\p{N}]/u;

const roomOf = (character: string) => (WIDE.test(character) ? 1 : 0.5);

/** Whether a place stands within a word: between letters that no blank parts. Between Chinese characters none does. */
const partsWord = (text: string, at: number) =>
  [text.charAt(at - 1), text.charAt(at)].every((one) => OF_A_WORD.test(one) && !WIDE.test(one));

/**
 * As much of a text's beginning as fits into some room, without the half of a word or of a character at its end; of a word that is longer than the room, what fits.
 * @param room in full-width characters
 */
export function beginningOf(text: string, room: number): string {
  let end = 0;
  for (let left = room; end < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    left -= roomOf(character);
    if (left < 0) break;
    end += character.length;
  }
  if (end >= text.length) return text;
  let whole = end;
  while (whole > 0 && partsWord(text, whole)) whole -= 1;
  return text.slice(0, whole > 0 ? whole : end).trimEnd();
}

/** The same of a text's end. */
export function endingOf(text: string, room: number): string {
  let start = text.length;
  for (let left = room; start > 0; ) {
    const at = partsCharacter(text, start - 1) ? start - 2 : start - 1;
    left -= roomOf(text.slice(at, start));
    if (left < 0) break;
    start = at;
  }
  if (start === 0) return text;
  let whole = start;
  while (whole < text.length && partsWord(text, whole)) whole += 1;
  return text.slice(whole < text.length ? whole : start).trimStart();
}
