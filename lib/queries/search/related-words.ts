import { searchTokens } from '@/lib/text/search-tokens';
import table from './related-words.json' with { type: 'json' };

function stems(words: string): string {
  return searchTokens(words)
    .map(({ form }) => form)
    .join(' ');
}

/** Words that mean the same to a reader and have no stem in common, in English (abduct and kidnap, meet and met) and between the languages (制裁 and sanctions). */
const BY_STEM = new Map(table.flatMap((family) => family.map((member) => [stems(member), family] as const)));

/** The related words of a word, or of several together (`pull out`); itself, in any of its forms, is not among them. */
export function relatedWords(words: string): string[] {
  const own = stems(words);
  return (BY_STEM.get(own) ?? []).filter((member) => stems(member) !== own);
}
