import type { CleaningLanguage } from '../../../clean/language';
import { blankEdits } from './blanks';
import { glyphCandidates } from './glyph-candidates';
import { glyphEdits } from './glyphs';
import { LINE_MARKS } from './line-marks';
import { markEdits } from './page/mark-edits';

/** What cleaning needs to know of Chinese. */
export const CLEANING: CleaningLanguage = {
  marks: LINE_MARKS,
  glyphEdits,
  glyphCandidates,
  markEdits,
  blankEdits,
};
