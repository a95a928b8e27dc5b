import type { DatingLanguage } from '../../../date/language';
import { SILENT } from '../../silent';

/** What dating needs to know of English. */
export const DATING: DatingLanguage = { ...SILENT.dating };
