import type { LanguagePack } from '../pack';
import { DATING } from './dates/dating';
import { MERGING } from './merging';

/** Written Chinese, in either script. */
export const ZH: LanguagePack = { tag: 'zh', dating: DATING, merging: MERGING };
