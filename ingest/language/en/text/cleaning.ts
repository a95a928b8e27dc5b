import type { CleaningLanguage } from '../../../clean/language';
import { LINE_MARKS } from './line-marks';

/** What cleaning needs to know of English: its glyphs, marks and blanks stay as they are. */
export const CLEANING: CleaningLanguage = {
  marks: LINE_MARKS,
  glyphEdits: () => [],
  glyphCandidates: () => [],
  markEdits: () => [],
  blankEdits: () => [],
};
