import type { SegmentingLanguage } from '../../../segment/language';
import { clausesIn } from './clauses';
import { behindDateline } from './dateline';
import { MARKS } from './marks';
import { sentencesIn } from './sentences';

/** What segmenting needs to know of English. */
export const SEGMENTING: SegmentingLanguage = {
  marks: MARKS,
  sentencesIn,
  clausesIn,
  newsIn: behindDateline,
};
