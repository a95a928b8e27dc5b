import type { Range } from '../parse/clause';
import { isOfficeOf } from '../parse/left-edge';
import type { Token } from '../parse/tokens';
import { isPlural } from '../titles/grammar';
import { wordsIn } from './words-in';

const SINGULAR_NAMES =
  /^the (?:united states|united nations|philippines|netherlands|maldives|bahamas|emirates)$/i;

/** Whether what a range of tokens names is more than one. */
export function isManyIn(text: string, tokens: readonly Token[], range: Range): boolean {
  return isMany(tokens.slice(range.from, range.to), wordsIn(text, tokens, range));
}

/** `an exchange of sick and wounded prisoners` is one, and so is `the Minister of Trade and Industry`; `the North and the South` are two. */
const JOINED_HEADS = / and /;
const JOINED_BEHIND = /^[^,]*?\s(?:of|for|between|on|with)\s.*\sand\s/;

/** Whether the words of a noun phrase name more than one, by their tokens and as they stand in a title. */
export function isMany(words: readonly Token[], said: string): boolean {
  const [head] = words;
  // `Foreign Minister and Vice Premier Qian Qichen`, `Bill Burns`
  const isOneName =
    words.filter(({ name }) => name !== null).length === 1 &&
    words.at(-1)?.name?.kind === 'person' &&
    !/^the \p{L}+s$/iu.test(said);
  if (isOneName || /^(?!The )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+s$/u.test(said)) return false;
  const isJoined = JOINED_HEADS.test(said) && !JOINED_BEHIND.test(said);
  // `the Chancellor of Germany and the President of France`
  if (isOfficeOf(words, 0) && words.some(({ tag }, at) => tag === 'conj' && isOfficeOf(words, at + 1)))
    return true;
  // `38 Egyptians`, and `the exercise Brasstacks`, whose name is no plural.
  if (head?.tag === 'num') return !/^(?:one|1)$/.test(head.word);
  const [, noun] = words;
  if (
    words.length === 3 &&
    noun?.tag === 'noun' &&
    /^(?:the|an?) \p{Ll}+ \p{Lu}\p{Ll}+s$/iu.test(said) &&
    /^\S+ \p{Ll}/u.test(said)
  )
    return isPlural(noun.word);
  if (isJoined && !/^(?:a|an|one|this|that|each)\b.* and (?!(?:a|an|the)\b)/i.test(said)) return true;
  if (/^(?:a|an|one|this|that|each)$/.test(head?.word ?? '')) return false;
  if (/^(?:they|we)$/.test(said)) return true;
  // The Soviets, the Germans.
  if (
    head?.word === 'the' &&
    words.length === 2 &&
    /[^s]s$/.test(said) &&
    words[1]?.name?.kind !== 'organisation'
  )
    return !SINGULAR_NAMES.test(said);
  if (words.some(({ word, tag }) => tag === 'noun' && /(?:men|people|police|children|enda|anda)$/.test(word)))
    return true;
  const last = words.at(-1)?.name;
  if (
    last?.kind === 'person' ||
    (words.length <= 2 && last && last.kind !== 'group' && last.kind !== 'conference')
  )
    return false;
  return isPlural(SINGULAR_NAMES.test(said) ? 'state' : said);
}
