import type { MergingLanguage } from '../../merge/language';
import { SILENT } from '../silent';

/** What merging needs to know of English. */
export const MERGING: MergingLanguage = SILENT.merging;
