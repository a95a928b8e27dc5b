import type { Lexicon } from '../../lexicon/lexicon';
import { rowOf } from '../../lexicon/row-of';
import { isPlural, plural, possessive } from './grammar';
import { englishOf } from './names';
import { pattern } from './pattern';
import { englishNumber } from './quantity';
import type { TitleText, TitleWords } from './title-words';
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
}

/** What may follow a whole noun phrase. */
const BEHIND =
  /^[」』》〉”’"\s]*(?:（[^）]*）|\([^)]*\))?(?:$|[，。；：、！？…,]|並|而|以|來|等|後|前|時|之後|之前|之際|和|與|及|或|給|到|至|但|乃|才|就|一事|一案|的事|在|向|對|為)/;
const HEAD_SUFFIX = pattern('^的?(?:問題|議題)');

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
  for (let i = pastQuotes(source.text, at, limit); i < limit; ) {
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
  const suffix = HEAD_SUFFIX.exec(source.form.slice(head.end, Math.min(limit, head.end + 3)));
  const end = head.end + (suffix?.[0].length ?? 0);
  const isWhole = BEHIND.test(source.form.slice(end, limit));
  const rendered =
    head.kind === 'term'
      ? termPhrase(head.row, tokens, own, words.lexicon)
      : namePhrase(tokens, words.lexicon);
  if (!rendered) return null;
  const en = suffix && rendered.kind !== 'actor' ? `the issue of ${rendered.en}` : rendered.en;
  return { start: first.start, end, isWhole, isVague: isVague(tokens), ...rendered, en };
}

/** A state behind a noun without 的 begins another phrase: `對核武問題美國表示`. */
function isNewPhrase(token: Token, before: Token | undefined, text: string): boolean {
  const acts = token.kind === 'name' && ['state', 'seat', 'person', 'group'].includes(token.hit.kind);
  return before?.kind === 'term' && acts && !/[的之]/.test(text.slice(before.end, token.start));
}

function isVague(tokens: readonly Token[]): boolean {
  const [only] = tokens;
  return (
    tokens.length === 1 &&
    only?.kind === 'term' &&
    only.row.article !== 'the' &&
    only.row.zh.length <= 2 &&
    only.row.article !== ''
  );
}

type Rendered = Pick<Phrase, 'en' | 'kind'>;

function termPhrase(
  row: { readonly en: string; readonly article: string },
  tokens: readonly Token[],
  own: string,
  lexicon: Lexicon,
): Rendered {
  const before = tokens.slice(0, -1);
  const power = before.flatMap((token) =>
    token.kind === 'quantity' && token.quantity.kind === 'power' ? token.quantity : [],
  )[0];
  const noun = power ? `${englishNumber(power.value).replace(/ /g, '-')}-${power.unit} ${row.en}` : row.en;
  const counted = before
    .flatMap((token) => (token.kind === 'quantity' && token.quantity.kind !== 'power' ? token.quantity : []))
    .at(-1);
  const article = row.article === 'a' || row.article === 'an' ? articleOf(noun) : row.article;
  const owner = ownerOf(before, own, noun, lexicon);
  if (counted?.kind === 'measure')
    return { kind: 'thing', en: `${englishNumber(counted.value)} ${counted.unit} ${noun}` };
  const amount = counted ? counting(counted.value, noun) : null;
  if (owner?.tail)
    return { kind: 'thing', en: `${amount ?? (article ? `${article} ${noun}` : noun)} ${owner.tail}` };
  if (owner) return { kind: 'thing', en: `${owner.head} ${counted && counted.value > 1 ? amount : noun}` };
  return { kind: 'thing', en: amount ?? (article ? `${article} ${noun}` : noun) };
}

function counting(value: number, noun: string): string {
  if (value === 1) return isPlural(noun) ? noun : `${articleOf(noun)} ${noun}`;
  return `${englishNumber(value)} ${plural(noun)}`;
}

function articleOf(noun: string): string {
  return /^(?:[aeiou]|8|11|18)/i.test(noun) && !/^(?:uni|use|euro|one)/i.test(noun) ? 'an' : 'a';
}

/** Whose the thing is: "its", "North Korea's", or behind it "of the six-party talks". */
function ownerOf(
  before: readonly Token[],
  own: string,
  noun: string,
  lexicon: Lexicon,
): { readonly head: string; readonly tail?: string } | null {
  const owner = before.findLast(
    (token) =>
      (token.kind === 'name' && token.hit.kind !== 'office') ||
      (token.kind === 'light' && token.determiner !== ''),
  );
  if (!owner) return null;
  if (owner.kind === 'light')
    return { head: owner.determiner === 'its' && own === '' ? 'the' : owner.determiner };
  if (owner.kind !== 'name') return null;
  const name = englishOf(owner.hit, lexicon);
  if (!name) return null;
  if (owner.hit.kind === 'treaty' || owner.hit.kind === 'conference') return { head: '', tail: `of ${name}` };
  if (owner.hit.kind === 'place')
    return { head: '', tail: `${/Peninsula|Strait|Sea/.test(name) ? 'on' : 'in'} ${name}` };
  const state = rowOf(lexicon.countries, owner.hit.ids[0]);
  if (noun.includes(name) || (state && noun.includes(state.demonym))) return null;
  return { head: owner.hit.ids.length === 1 && owner.hit.ids[0] === own ? 'its' : possessive(name) };
}

function namePhrase(tokens: readonly Token[], lexicon: Lexicon): Rendered | null {
  const head = tokens.at(-1);
  if (head?.kind !== 'name') return null;
  const { kind } = head.hit;
  const en = englishOf(head.hit, lexicon);
  if (!en) return null;
  if (kind === 'treaty' || kind === 'conference' || kind === 'place') return { kind, en };
  return { kind: 'actor', en };
}
