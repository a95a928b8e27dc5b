import type { LanguagePack } from '../pack';
<<<<<<< HEAD
import { DATING } from './dates/dating';
import { MERGING } from './merging';

/** Written Chinese, in either script. */
export const ZH: LanguagePack = { tag: 'zh', dating: DATING, merging: MERGING };
=======
import { CONTRADICTIONS } from './contradictions/contradictions';
import { MERGING } from './merging';

/** Written Chinese, in either script. */
export const ZH: LanguagePack = { tag: 'zh', merging: MERGING, contradictions: CONTRADICTIONS };
>>>>>>> 99a9c76 (Contradictions know no language: what Chinese says of lengths, numbers, notes and rounds comes from the pack, their explanations are messages in both languages)
