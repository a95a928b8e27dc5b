import type { NamingLanguage } from '../../../names/language';
import { SILENT } from '../../silent';

/** What finding names needs to know of English. */
export const NAMING: NamingLanguage = SILENT.naming;
