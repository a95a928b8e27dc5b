import type { NameHit, RoundReference } from '@/lib/schema/annotation';
import { PhraseMatcher } from '@/lib/text/phrase-matcher';
import type { TriggerMatcher } from '../../event/triggers';
import type { Lexicon, TermRow } from '../../lexicon/lexicon';

/** What titles are composed with: the lexicon, and its terms and triggers ready to be looked for. */
export interface TitleWords {
  readonly lexicon: Lexicon;
  readonly terms: PhraseMatcher<TermRow>;
  readonly triggers: TriggerMatcher;
}

/** The words that a title is made of, in their document; spans are offsets of `text`. */
export interface TitleText {
  readonly text: string;
  /** The text's match form. */
  readonly form: string;
  readonly names: readonly NameHit[];
  readonly rounds: readonly RoundReference[];
}

/** Makes the lexicon ready for the titles. */
export function titleWordsOf(lexicon: Lexicon, triggers: TriggerMatcher): TitleWords {
  const terms = new PhraseMatcher(lexicon.terms.map((row) => [row.zh, row] as const));
  return { lexicon, terms, triggers };
}
