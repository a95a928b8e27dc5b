import { type SearchToken, searchTokens } from '@/lib/text/search-tokens';

/** Someone or something with its names: the two that are shown, and all others. */
export interface Nameable {
  id: string;
  kind: string;
  nameZh: string;
  nameEn: string;
  others: readonly string[];
}

/** Those whom words name, and the name that fits, as it is written. */
export interface NameHit {
  kind: string;
  id: string;
  name: string;
}

/** One name, ready to be compared. */
export interface Name extends NameHit {
  words: string[];
  /** Whether its beginning is one of what it names: the beginning of 小泉政府 is none of Japan. */
  begins: boolean;
  /** Whether it is one of the two that are shown. */
  isShown: boolean;
}

export const isCharacters = (text: string) =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

/** Tokens as the words of a name: characters that follow each other are one. */
export function nameWords(tokens: readonly SearchToken[]): string[] {
  const words: string[] = [];
  let last: SearchToken | undefined;
  for (const token of tokens) {
    if (token.isCharacter && last?.isCharacter) words[words.length - 1] += token.word;
    else words.push(token.word);
    last = token;
  }
  return words;
}

/** The names of someone; a code in capitals is one: DPRK, IAEA. Counter-example: the id `kim-jong-il`. */
export const spelled = ({ id, nameZh, nameEn, others }: Nameable) => [
  ...[nameZh, nameEn, ...others].filter(Boolean),
  ...(/^[A-Z][A-Z-]*$/.test(id) ? [id] : []),
];

/** The names of someone, each ready to be compared. */
export function namesOf(one: Nameable): Name[] {
  const { id, kind, nameZh, nameEn } = one;
  return [...new Set(spelled(one))].flatMap((name): Name[] => {
    const words = nameWords(searchTokens(name));
    // What a state is called besides is made of others' names: 小泉政府, Koizumi's government.
    const isShown = name === nameZh || name === nameEn;
    return words.length === 0
      ? []
      : [{ id, kind, name, words, isShown, begins: isShown || kind !== 'state' }];
  });
}
