import { RADICALS } from '@/lib/language/zh/radicals';

/**
 * What fonts and printers put in the place of the character that was written: radicals, which share the glyph of a character; compatibility ideographs; ligatures of Latin
 * letters; the forms that marks have in vertical lines. Counter-examples: full-width letters and circled figures, which writers choose.
 */
const STAND_INS = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\ufe10-\ufe19\ufe30-\ufe48\u{2f800}-\u{2fa1f}]/gu;
/** What the library gives for a glyph of which the file does not say which character it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it gives
const UNMAPPED = /[\0-\x08\x0b\x0e-\x1f]/g;
const HALF_WIDTH = /[!-~]/g;
/** From a mark of ASCII to the same in full width, which is what stands in a vertical line. */
const TO_FULL_WIDTH = 0xfee0;
const SOFT_HYPHEN = /\u00ad/g;

/** A text with the characters that were meant; most texts are as they were. */
export function folded(text: string): string {
  return text.replace(STAND_INS, standIn).replace(UNMAPPED, '\ufffd');
}

function standIn(character: string): string {
  const ideograph = RADICALS.get(character);
  if (ideograph !== undefined) return ideograph;
  const plain = character.normalize('NFKC');
  const isVertical = character >= '\ufe10' && character <= '\ufe48';
  return isVertical
    ? plain.replace(HALF_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) + TO_FULL_WIDTH))
    : plain;
}

/** A hyphen that shows only where a line ends. */
export const withoutSoftHyphens = (text: string): string => text.replace(SOFT_HYPHEN, '');

/** Characters that stand side by side without blanks: ideographs, kana, their marks, what is of full width. */
export const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;
