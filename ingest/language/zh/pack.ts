import type { LanguagePack } from '../pack';
import { MERGING } from './merging';

/** Written Chinese, in either script. */
export const ZH: LanguagePack = { tag: 'zh', merging: MERGING };
