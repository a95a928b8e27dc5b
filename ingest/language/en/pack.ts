import type { LanguagePack } from '../pack';
import { CONTRADICTIONS } from './contradictions/contradictions';
import { DATING } from './dates/dating';
import { EVENTS } from './events/events';
import { IMPORTANCE } from './importance';
import { MERGING } from './merging';
import { NAMING } from './names/naming';
import { POSITIONS } from './positions/positions';
import { CLEANING } from './text/cleaning';
import { PUNCTUATION } from './text/punctuation';
import { SEGMENTING } from './text/segmenting';

/** Written English. */
export const EN: LanguagePack = {
  tag: 'en',
  punctuation: PUNCTUATION,
  cleaning: CLEANING,
  segmenting: SEGMENTING,
  naming: NAMING,
  dating: DATING,
  events: EVENTS,
  merging: MERGING,
  positions: POSITIONS,
  contradictions: CONTRADICTIONS,
  importance: IMPORTANCE,
};
