import type { TitleText } from '../../../assemble/language';
import type { Lexicon } from '../../../knowledge/lexicon';
import { englishOf } from './names';
import { pattern } from './pattern';
import { termPhrase } from './term-phrase';
import type { TitleWords } from './title-words';
import { pastQuotes, type Token, tokenAt } from './tokens';

/** A noun phrase of a text in English, with its article. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly en: string;
  /** What its head is: a thing or matter, a treaty, talks, somebody who acts, a place. */
  readonly kind: 'thing' | 'treaty' | 'conference' | 'actor' | 'place';
  /** Whether the phrase ends here: nothing follows that could belong to it. */
  readonly isWhole: boolean;
  /** A word that says little by itself: 要求, 協議. */
  readonly isVague: boolean;
  /** A word that says nothing by itself: 立場, 會談. */
  readonly isEmpty: boolean;
}

/** No noun phrase has more words: `的的的…` is read to its end once, and not from each 的 anew. */
const MOST_TOKENS = 24;
/** What may follow a whole noun phrase. */
const BEHIND = pattern(
  '^[」』》〉”’"\\s]*(?:（[^）]*）|\\([^)]*\\))?(?:$|[，。；：、！？…,]|並|而|以|來|等|後|前|時|之後|之前|之際|和|與|及|或|給|到|至|但|乃|才|就|一事|一案|的事|在|向|對|為|是|提)',
);
/** Nouns that stand behind what they are of. */
const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [pattern('^的?(?:問題|議題)'), 'the issue of'],
  [pattern('^的?原則'), 'the principle of'],
  [pattern('^的?計[畫劃]'), 'the plan for'],
];

/**
 * Reads the noun phrase that begins at a place, as far as every word of it is known: `北韓的核設施` is "North Korea's nuclear facilities",
 * `50萬噸重油` "500,000 tonnes of heavy fuel oil". Counter-example: `北韓希望` names a state, and the phrase is not whole.
 * @param own who is spoken of as "its"; '' for nobody
 * @returns null where no known noun begins
 */
export function phraseAt(
  source: TitleText,
  words: TitleWords,
  at: number,
  limit: number,
  own: string,
): Phrase | null {
  const tokens: Token[] = [];
  for (let i = pastQuotes(source.text, at, limit); i < limit && tokens.length < MOST_TOKENS; ) {
    const token = tokenAt(source, words, i, limit);
    if (!token || isNewPhrase(token, tokens.at(-1), source.text)) break;
    tokens.push(token);
    i = pastQuotes(source.text, token.end, limit);
    if (/[的之]/.test(source.text[i] ?? '')) i = pastQuotes(source.text, i + 1, limit);
  }
  while (tokens.at(-1)?.kind === 'light' || tokens.at(-1)?.kind === 'quantity') tokens.pop();
  const head = tokens.at(-1);
  if (!head) return null;
  const first = tokens[0] as Token;
  const behind = source.form.slice(head.end, limit);
  const suffix = SUFFIXES.map(([form, en]) => ({ length: form.exec(behind)?.[0].length ?? 0, en })).find(
    ({ length }) => length > 0,
  );
  const end = head.end + (suffix?.length ?? 0);
  const isWhole = BEHIND.test(source.form.slice(end, limit));
  const rendered =
    head.kind === 'term'
      ? termPhrase(head.row, tokens, own, source, words.lexicon)
      : namePhrase(tokens, source, words.lexicon);
  if (!rendered) return null;
  const en = suffix && rendered.kind !== 'actor' ? `${suffix.en} ${rendered.en}` : rendered.en;
  return {
    start: first.start,
    end,
    isWhole,
    isVague: isVague(tokens),
    isEmpty: isEmpty(tokens),
    ...rendered,
    en,
  };
}

/** A state behind a noun without 的 begins another phrase: `對核武問題美國表示`. */
function isNewPhrase(token: Token, before: Token | undefined, text: string): boolean {
  const acts = token.kind === 'name' && ['state', 'seat', 'person', 'group'].includes(token.hit.kind);
  return before?.kind === 'term' && acts && !/[的之]/.test(text.slice(before.end, token.start));
}

/** Words that by themselves tell nothing. */
const VAGUE =
  /^(?:talks|force|intelligence|(?:firm )?evidence|position|history|government|troops|resolution|border|situation|technology)$/;

/** Groups of many states, and single words that say little. */
function isVague(tokens: readonly Token[]): boolean {
  const [only, more] = tokens.filter(({ kind }) => kind !== 'light');
  if (!only || more) return false;
  if (only.kind === 'name') return only.hit.ids.length > 2;
  if (only.kind !== 'term') return true;
  const { zh, article } = only.row;
  return isEmpty(tokens) || (zh.length <= 2 && (article === 'a' || article === 'an'));
}

function isEmpty(tokens: readonly Token[]): boolean {
  const [only, more] = tokens.filter(({ kind }) => kind !== 'light');
  return !more && only?.kind === 'term' && VAGUE.test(only.row.en);
}

/** What a phrase says, and what kind of thing its head is. */
export type Rendered = Pick<Phrase, 'en' | 'kind'>;

function namePhrase(tokens: readonly Token[], { form }: TitleText, lexicon: Lexicon): Rendered | null {
  const head = tokens.at(-1);
  if (head?.kind !== 'name') return null;
  const { kind } = head.hit;
  const en = head.en ?? englishOf(head.hit, form, lexicon);
  if (!en) return null;
  if (kind === 'treaty' || kind === 'conference' || kind === 'place') return { kind, en };
  return { kind: 'actor', en };
}
