import type { WritingCues } from '../../../../date/language';
import { SILENT } from '../../../silent';
import { PUNCTUATION } from '../../text/punctuation';
import { DATELINE } from './dateline';
import { holdsMeeting } from './meetings';

const AHEAD =
  /\b(?:will|shall|would|to be|plans? to|expected|scheduled|due|hopes? to|by|until|deadline|upcoming|no later than)\b/i;
const LOOKS_BACK =
  /\b(?:last time|previous(?:ly)?|since|once|first time|history|anniversary|years? ago|earlier)\b/i;

/**
 * What the words of an English document say of the day it was written. None is taken for a script: an agency's bare weekday is of its own day or of the days before, so that it
 * fixes none; nor is a text dated by the first day that it tells, since an article of an encyclopaedia begins so, too.
 */
export const WRITING: WritingCues = {
  ...SILENT.dating.writing,
  punctuation: PUNCTUATION,
  isAhead: (clause) => AHEAD.test(clause),
  isPlanned: (clause) => AHEAD.test(clause),
  looksBack: (clause) => LOOKS_BACK.test(clause),
  holdsMeeting,
  dateline: DATELINE,
};
