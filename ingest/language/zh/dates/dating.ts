import type { DatingLanguage } from '../../../date/language';
import { RESOLVING } from './cues/resolving';
import { hasRocHabit, recognise } from './recognise';
import { WRITING } from './writing/writing';

/** What dating needs to know of Chinese. */
export const DATING: DatingLanguage = {
  recognise,
  countsInEra: hasRocHabit,
  resolving: RESOLVING,
  writing: WRITING,
};
