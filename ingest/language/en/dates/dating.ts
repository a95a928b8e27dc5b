import type { DatingLanguage } from '../../../date/language';
import { answersIn } from '../text/answers';
import { RESOLVING } from './cues/resolving';
import { recognise } from './recognise';
import { WRITING } from './writing/writing';

/** What dating needs to know of English. */
export const DATING: DatingLanguage = {
  recognise,
  countsInEra: () => false,
  resolving: RESOLVING,
  writing: WRITING,
  answersIn,
};
