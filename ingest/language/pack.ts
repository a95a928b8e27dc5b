import type { CleaningLanguage } from '../clean/language';
import type { ContradictionLanguage } from '../contradiction/language';
import type { DatingLanguage } from '../date/language';
import type { EventLanguage } from '../extract/language';
import type { ImportanceLanguage } from '../importance/language';
import type { MergingLanguage } from '../merge/language';
import type { NamingLanguage } from '../names/language';
import type { PositionLanguage } from '../positions/language';
import type { SegmentingLanguage } from '../segment/language';
import type { Punctuation } from './punctuation';

/** What the stages need to know of a language. Each stage declares its part itself, in its `language.ts`, and knows no language by name. */
export interface LanguagePack {
  /** BCP 47. */
  readonly tag: string;
  readonly punctuation: Punctuation;
  readonly cleaning: CleaningLanguage;
  readonly segmenting: SegmentingLanguage;
  readonly naming: NamingLanguage;
  readonly dating: DatingLanguage;
  readonly events: EventLanguage;
  readonly merging: MergingLanguage;
  readonly positions: PositionLanguage;
  readonly contradictions: ContradictionLanguage;
  readonly importance: ImportanceLanguage;
}
