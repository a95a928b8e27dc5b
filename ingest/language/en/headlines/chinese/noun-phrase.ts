import type { NameHit } from '@/lib/schema/annotation';
import type { Token } from '../../parse/tokens';
import { wordsOf } from '../../parse/word-classes';
import type { Dictionary } from './dictionary';

/** What the Chinese of a phrase needs to know. */
export interface PhraseWords {
  readonly dictionary: Dictionary;
  /** The Chinese of a name; '' where none is known. `place`: its words in small letters, where it is a place and not the state that it stands for; else null. */
  readonly nameOf: (name: NameHit, place: string | null) => string;
  /** Words of the Chinese titles by their keys. */
  readonly word: (key: string) => string;
}

/** Prepositions that lead to what Chinese puts before a noun. */
const LED = /^(?:of|on|against|with|between|from|by)$/;

/**
 * The Chinese of a noun phrase, every word of it known: `sanctions on Iran`, `a draft resolution`.
 * @returns null where a word is not known
 */
export function nounPhrase(tokens: readonly Token[], words: PhraseWords, isPlace = false): string | null {
  const all = /^(?:the|a|an)$/.test(tokens[0]?.word ?? '') ? tokens.slice(1) : tokens;
  if (all.length === 0) return null;
  const prep = all.findIndex(({ tag }) => tag === 'prep' || tag === 'to');
  if (prep < 0) return listOf(all, words, isPlace);
  const by = (all[prep] as Token).word;
  if (prep === 0 || !LED.test(by)) return null;
  const last = all[prep - 1] as Token;
  // `Wi Sung-lac of the Republic of Korea`: who it is, his name says.
  if (last.name?.kind === 'person' && by === 'of') return words.nameOf(last.name, null) || null;
  // `threatened Britain with rockets`: what follows a state belongs to the verb.
  if (last.name?.kind === 'state' && by === 'with') return null;
  // `its ambassador from …` is not that state's.
  if (/^(?:its|their|his|her)$/.test(all[0]?.word ?? '') && by === 'from') return null;
  // `the attack by Iran on the ship`: to which of both the rest belongs is not read.
  if (by === 'by' && all.slice(prep + 1).some(({ tag }) => tag === 'prep')) return null;
  const head = listOf(all.slice(0, prep), words, false);
  const behind = nounPhrase(all.slice(prep + 1), words);
  if (head === null || behind === null) return null;
  return `${words.word(`led-${by}`)}${behind}${words.word('of')}${head}`;
}

/** `A, B and C`. */
function listOf(tokens: readonly Token[], words: PhraseWords, isPlace: boolean): string | null {
  const parts: Token[][] = [[]];
  for (const token of tokens)
    if (token.word === ',' || token.word === 'and') parts.push([]);
    else parts.at(-1)?.push(token);
  const names = parts.filter((part) => part.length > 0).map((part) => compound(part, words, isPlace));
  const known = names.filter((name) => name !== null);
  return names.length === 0 || known.length < names.length ? null : joined(known, words.word);
}

/** Names in a row, the last joined to the others by a word; '' for none. */
export function joined(names: readonly string[], word: PhraseWords['word']): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(word('comma'))}${word('and')}${names.at(-1)}`;
}

/** Adjectives, names and nouns in a row, of which the last is no adjective; of a person with his title the name. */
function compound(tokens: readonly Token[], words: PhraseWords, isPlace: boolean): string | null {
  const all = /^(?:the|a|an)$/.test(tokens[0]?.word ?? '') ? tokens.slice(1) : tokens;
  const last = all.at(-1);
  if (last?.name?.kind === 'person') return words.nameOf(last.name, null) || null;
  const { nouns, adjectives } = words.dictionary;
  let out = '';
  let isNoun = false;
  for (let at = 0; at < all.length; ) {
    const { name, tag, word } = all[at] as Token;
    if (tag === 'poss') {
      // `China's National People's Congress`: whose it is, its name says.
      const isBody = all[at + 1]?.name?.kind === 'organisation';
      out = isBody ? '' : `${out}${words.word('of')}`;
      at += 1;
      continue;
    }
    const known = longest(all, at, nouns);
    const named = name ? words.nameOf(name, isPlace ? word : null) : '';
    const adjective = adjectives.get(word);
    if (named !== '') {
      out += named;
      isNoun = true;
      at += 1;
    } else if (known) {
      out += known.zh;
      isNoun = true;
      at = known.to;
    } else if (adjective !== undefined) {
      out += adjective;
      isNoun = false;
      at += 1;
    } else if (/^(?:its|their|his|her)$/.test(word)) {
      out += at === 0 ? '' : words.word('its');
      at += 1;
    } else return null;
  }
  return isNoun ? out : null;
}

/** The longest noun of the dictionary that begins at a token. */
function longest(
  tokens: readonly Token[],
  from: number,
  nouns: ReadonlyMap<string, string>,
): { readonly zh: string; readonly to: number } | null {
  for (let to = Math.min(tokens.length, from + 5); to > from; to -= 1) {
    const zh = nouns.get(
      tokens
        .slice(from, to)
        .map(({ word }) => word)
        .join(' '),
    );
    if (zh !== undefined) return { zh, to };
  }
  return null;
}

/** What is told beside what somebody says or does ends what it is about: `agreed to close it in return for aid`. */
const BESIDE =
  /^(?:after|because|until|if|unless|without|return|exchange|by|as|since|when|while|before|despite)$/;
/** So far behind a verb its matter is looked for. */
const NEAR = 10;

/** What the words behind a verb are about: the first noun of the field among them; '' where there is none. */
export function topicIn(tokens: readonly Token[], { dictionary: { topics } }: PhraseWords): string {
  for (let at = 0; at < Math.min(tokens.length, NEAR); at += 1) {
    const { name, word } = tokens[at] as Token;
    if (BESIDE.test(word)) return '';
    const topic = name || wordsOf('no-topics').has(word) ? null : longest(tokens, at, topics);
    if (topic) return topic.zh;
  }
  return '';
}
