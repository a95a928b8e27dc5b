import type { Options } from 'minisearch';
import { type SearchToken, searchTokens } from '@/lib/text/search-tokens';

/** An event as the index has it: its number, and the words of its titles and its passages. */
export interface Searched {
  id: number;
  title: string;
  passage: string;
}

/** What follows what in texts without blanks: each pair of characters, and the one that nothing follows. */
function pairsOf(tokens: readonly SearchToken[]): string[] {
  return tokens.map(({ form, isCharacter, run }, i) => {
    const next = tokens[i + 1];
    return isCharacter && next?.isCharacter && next.run === run ? form + next.form : form;
  });
}

/** The terms of a text: words in the form in which the app compares them, and pairs of characters in theirs. */
export const termsOfText = (text: string): string[] => pairsOf(searchTokens(text));

/** What texts have to hold that hold some tokens one behind the other: a single character is the beginning of a pair. */
export function termsOfPattern(tokens: readonly SearchToken[]): { term: string; begins: boolean }[] {
  const terms = pairsOf(tokens);
  const last = tokens.at(-1);
  return terms.flatMap((term, i) => {
    const isLast = i === terms.length - 1;
    if (!last?.isCharacter || !isLast) return { term, begins: false };
    // The pair before it holds the last character already.
    return tokens.at(-2)?.isCharacter ? [] : { term, begins: true };
  });
}

/** How the index is made and read: terms are formed already. */
export const SEARCHED: Options<Searched> = {
  fields: ['title', 'passage'],
  tokenize: termsOfText,
  processTerm: (term) => term,
};
