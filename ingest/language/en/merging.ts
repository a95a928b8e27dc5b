import type { MergingLanguage } from '../../merge/language';
import { cuesOf, stepsIn, unitsOf } from './coreference/cues';
import { LINKS } from './coreference/links';

/** What merging needs to know of English. */
export const MERGING: MergingLanguage = { links: LINKS, cuesOf, stepsIn, unitsOf };
