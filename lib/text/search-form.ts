import { GLYPH_FAULTS } from '../language/zh/glyph-faults';
import { foldedText } from './folded-text';

const RIGHT = new Map(
  GLYPH_FAULTS.filter(({ sure }) => sure).map(({ wrong, right }) => [foldedText(wrong), foldedText(right)]),
);
const WRONG = new RegExp(`[${[...RIGHT.keys()].join('')}]`, 'g');

/**
 * The form in which words are compared by a search: as `foldedText`, and a glyph that a file has wrong is as good as the right one, so
 * that 帄壤 and 平壤 are the same.
 * @returns a text of the same length in code units
 */
export function foundForm(text: string): string {
  return foldedText(text).replace(WRONG, (wrong) => RIGHT.get(wrong) ?? wrong);
}
