<<<<<<< HEAD
import type { DatingLanguage } from '../date/language';
=======
import type { ContradictionLanguage } from '../contradiction/language';
>>>>>>> 99a9c76 (Contradictions know no language: what Chinese says of lengths, numbers, notes and rounds comes from the pack, their explanations are messages in both languages)
import type { MergingLanguage } from '../merge/language';

/** What the stages need to know of a language. Each stage declares its part itself, in its `language.ts`, and knows no language by name. */
export interface LanguagePack {
  /** BCP 47. */
  readonly tag: string;
  readonly dating: DatingLanguage;
  readonly merging: MergingLanguage;
  readonly contradictions: ContradictionLanguage;
}
