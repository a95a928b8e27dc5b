import type { LanguagePack } from '../pack';
import { CONTRADICTIONS } from './contradictions/contradictions';
import { DATING } from './dates/dating';
import { IMPORTANCE } from './importance';
import { MERGING } from './merging';
import { SEGMENTING } from './text/segmenting';

/** Written Chinese, in either script. */
export const ZH: LanguagePack = {
  tag: 'zh',
  segmenting: SEGMENTING,
  dating: DATING,
  merging: MERGING,
  contradictions: CONTRADICTIONS,
  importance: IMPORTANCE,
};
