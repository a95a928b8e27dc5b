import { foldedText } from '@/lib/text/folded-text';
import { PhraseMatcher } from '@/lib/text/phrase-matcher';
import type { TriggerMatcher } from '../../../extract/clauses/triggers';
import type { Lexicon, OfficeRow, TermRow, VerbRow, WordRow } from '../../../knowledge/lexicon';

/** What titles are composed with: the lexicon, and its terms and triggers ready to be looked for. */
export interface TitleWords {
  readonly lexicon: Lexicon;
  readonly terms: PhraseMatcher<TermRow>;
  readonly triggers: TriggerMatcher;
  /** All nouns: the terms, and those of no one field. */
  readonly nouns: PhraseMatcher<TermRow>;
  readonly verbs: PhraseMatcher<readonly VerbRow[]>;
  readonly wordsOf: PhraseMatcher<readonly WordRow[]>;
  readonly offices: PhraseMatcher<OfficeRow>;
  /** Of the nouns that were asked for, whether they by themselves are rather verbs. */
  readonly ratherVerbs: Map<TermRow, boolean>;
}

/** Makes the lexicon ready for the titles. */
export function titleWordsOf(lexicon: Lexicon, triggers: TriggerMatcher): TitleWords {
  const terms = new PhraseMatcher(lexicon.terms.map((row) => [row.zh, row] as const));
  return {
    lexicon,
    terms,
    triggers,
    nouns: new PhraseMatcher([...lexicon.terms, ...lexicon.nouns].map((row) => [row.zh, row] as const)),
    verbs: gathered(lexicon.verbs.flatMap((row) => row.forms.map((zh) => [zh, row] as const))),
    wordsOf: gathered(lexicon.words.map((row) => [row.zh, row] as const)),
    offices: new PhraseMatcher(lexicon.offices.map((row) => [row.zh, row] as const)),
    ratherVerbs: new Map(),
  };
}

/** A word may stand in several rows: 將 is a tense and a preposition. */
function gathered<Row>(entries: readonly (readonly [string, Row])[]): PhraseMatcher<readonly Row[]> {
  const byWord = new Map<string, Row[]>();
  for (const [zh, row] of entries) {
    const word = foldedText(zh);
    byWord.set(word, [...(byWord.get(word) ?? []), row]);
  }
  return new PhraseMatcher(byWord);
}
