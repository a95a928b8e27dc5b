import type { LanguagePack } from '../pack';
import { CONTRADICTIONS } from './contradictions/contradictions';
import { DATING } from './dates/dating';
import { IMPORTANCE } from './importance';
import { MERGING } from './merging';

/** Written Chinese, in either script. */
export const ZH: LanguagePack = {
  tag: 'zh',
  dating: DATING,
  merging: MERGING,
  contradictions: CONTRADICTIONS,
  importance: IMPORTANCE,
};
