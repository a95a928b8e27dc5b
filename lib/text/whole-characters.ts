const isFirstHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isSecondHalf = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether a place between two code units parts the halves of one character (a surrogate pair: 𠮷). */
export const partsCharacter = (text: string, at: number): boolean =>
  isFirstHalf(text.charCodeAt(at - 1)) && isSecondHalf(text.charCodeAt(at));

/**
 * As `text.slice(from, to)`, but a character of which only one half stands within is left out: half a character is no text, and JSON, fonts and other
 * programs refuse it.
 * @param from code units from the beginning, 0 or more; also `to`
 */
export function sliceWhole(text: string, from: number, to: number = text.length): string {
  const first = partsCharacter(text, from) ? from + 1 : from;
  const last = partsCharacter(text, to) ? to - 1 : to;
  return text.slice(first, Math.max(first, last));
}
