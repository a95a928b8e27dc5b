import type { Range } from './clause';
import type { Token } from './tokens';

/** Where the first noun phrase of a range ends, with what `of` joins to it. */
export function nounPhraseEnd(tokens: readonly Token[], { from, to }: Range): number {
  let at = from;
  while (
    at < to &&
    (/^(?:det|adj|noun|num|name|poss|pron|time|adv)$/.test((tokens[at] as Token).tag) ||
      (tokens[at] as Token).word === 'of' ||
      (tokens[at]?.tag === 'conj' && tokens[at - 1]?.tag === 'adj'))
  )
    at += 1;
  return Math.max(at, Math.min(from + 1, to));
}
