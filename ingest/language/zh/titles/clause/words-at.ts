import type { WordRow } from '../../../../knowledge/lexicon';
import type { KindOfWord } from './found-words';
import type { Reader } from './reader';

/** The words of a kind that begin at a place, the longest first. */
export function wordsAt({ found, limit }: Reader, at: number, kind: WordRow['kind']): KindOfWord {
  const all = found.of(kind, at);
  const longest = all[0];
  return longest === undefined || longest.span.end <= limit
    ? all
    : all.filter(({ span }) => span.end <= limit);
}
