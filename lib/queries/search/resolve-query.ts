import { phraseQuery } from '@/lib/text/search-index';
import { type SearchToken, searchTokens } from '@/lib/text/search-tokens';
import type { NameIndex } from './name-index';
import type { QueryPart } from './parse-query';
import { relatedWords } from './related-words';
import { type NameHit, nameWords } from './spelled-names';

/** Tokens that are looked for as they follow each other; `begins` where the last one may be the beginning of a word. */
export interface Pattern {
  tokens: readonly SearchToken[];
  begins: boolean;
}

/**
 * One thing that a query asks for. Events have it that have one of the names, or in whose text each of `text` stands, in one of its patterns; a time
 * is had by those whose days meet it.
 */
export type Unit =
  | { kind: 'time'; written: string; from: string; to: string }
  | { kind: 'words'; written: string; names: NameHit[]; text: Pattern[][] };

/** Stop words: they say nothing by themselves, and are passed over where they belong to no name or phrase. */
const STOP_WORDS = new Set(
  'a an and are as at by for from had has in into is its of on or s that the their to was were will with'.split(
    ' ',
  ),
);

/** Kinds of what is named whose names stand within the names of others: 日本 in 日本海. Only what was read as their name counts. */
const NAMED_WITHIN = new Set(['state', 'place']);

type Word = Extract<QueryPart, { kind: 'word' }>;
type Phrase = Extract<QueryPart, { kind: 'phrase' }>;

/** Whether text anywhere holds a pattern. */
export type Occurs = (pattern: Pattern) => Promise<boolean>;

/** What a query is resolved by: the names, and the words of the text. */
export interface Known {
  names: NameIndex;
  occurs: Occurs;
}

const exactly = (tokens: readonly SearchToken[]): Pattern => ({ tokens, begins: false });
const tokensOf = (words: readonly Word[]) => words.flatMap(({ tokens }) => tokens);
const writtenAs = (words: readonly Word[]) =>
  words.map(({ text }) => text).join(words.every(({ tokens }) => tokens[0]?.isCharacter) ? '' : ' ');

/** The patterns in which words may stand in text, any of which will do: as written and as related words; as the beginning of a word where no text has the word itself. */
async function patternsOf(words: readonly Word[], { occurs }: Known): Promise<Pattern[]> {
  const own = exactly(tokensOf(words));
  const related = relatedWords(writtenAs(words)).map((text) => exactly(searchTokens(text)));
  const last = own.tokens.at(-1);
  const mayBegin = related.length === 0 && last?.isCharacter === false && last.word.length > 2;
  if (!mayBegin || (await occurs(own))) return [own, ...related];
  return [{ tokens: own.tokens.map((token) => ({ ...token, form: token.word })), begins: true }];
}

/** Whether words written small are a name only by chance: `sort` is a word, `SORT` a treaty. */
const maybeWord = (written: string, hits: readonly NameHit[]) =>
  /^[a-z]{3,}$/.test(written) && hits.every(({ name }) => /^[A-Z.]+$/.test(name));

/** Words that together are a whole name, as the rest of the words begin. */
async function wholeName(words: readonly Word[], known: Known): Promise<Unit | null> {
  const written = writtenAs(words);
  const own = known.names.called(nameWords(tokensOf(words)));
  const related = own.length > 0 ? [] : relatedWords(written);
  const names = [...own, ...related.flatMap((text) => known.names.called(nameWords(searchTokens(text))))];
  if (names.length === 0) return null;
  const alone = names.every(({ kind }) => NAMED_WITHIN.has(kind)) && !maybeWord(written, names);
  const text = alone ? [] : await Promise.all(words.map((word) => patternsOf([word], known)));
  return { kind: 'words', written, names, text };
}

/**
 * A phrase: what is written, to the word. A whole name in quotation marks asks for whom it names, as it does without them: who copies a name with its
 * marks out of a text wants the name.
 */
async function phraseUnit({ text, tokens }: Phrase, known: Known): Promise<Unit> {
  const isName = known.names.called(nameWords(tokens)).length > 0;
  const name = isName ? await wholeName([{ kind: 'word', text, tokens }], known) : null;
  return name ?? { kind: 'words', written: text, names: [], text: [[exactly(tokens)]] };
}

/** Words that together stand in names, the last one perhaps only begun. */
async function partOfName(words: readonly Word[], known: Known): Promise<Unit | null> {
  if (words.every(({ text }) => STOP_WORDS.has(text.toLowerCase()))) return null;
  const names = known.names.beginning(nameWords(tokensOf(words)));
  if (names.length === 0) return null;
  const text = await Promise.all(words.map((word) => patternsOf([word], known)));
  return { kind: 'words', written: writtenAs(words), names, text };
}

/** Characters that no text holds as they follow each other, as the names in them and the rest: 北韓退出 is 北韓 and 退出. */
function partedByNames({ text, tokens }: Word, names: NameIndex): Word[] {
  const words: Word[] = [];
  let rest: SearchToken[] = [];
  const push = (own: readonly SearchToken[]) => {
    if (own.length > 0)
      words.push({ kind: 'word', text: text.slice(start(own), end(own)), tokens: [...own] });
  };
  const base = tokens[0]?.start ?? 0;
  const start = (own: readonly SearchToken[]) => (own[0]?.start ?? base) - base;
  const end = (own: readonly SearchToken[]) => (own.at(-1)?.end ?? base) - base;
  for (let i = 0; i < tokens.length; ) {
    let length = tokens.length - i;
    while (length > 1 && names.called(nameWords(tokens.slice(i, i + length))).length === 0) length -= 1;
    if (length > 1) {
      push(rest);
      rest = [];
      push(tokens.slice(i, i + length));
    } else rest.push(tokens[i] as SearchToken);
    i += length;
  }
  push(rest);
  return words;
}

/** The first words that are one thing, and how many they are: the longest name, else the longest part of one, else related words of several, else one word. */
async function nextUnit(
  words: readonly Word[],
  known: Known,
): Promise<{ unit: Unit | null; length: number }> {
  for (const asName of [wholeName, partOfName])
    for (let length = words.length; length > 0; length -= 1) {
      const unit = await asName(words.slice(0, length), known);
      if (unit !== null) return { unit, length };
    }
  const pair = words.slice(0, 2);
  if (pair.length === 2 && relatedWords(writtenAs(pair)).length > 0)
    return { unit: inText(pair, await patternsOf(pair, known)), length: 2 };
  const first = words.slice(0, 1);
  if (STOP_WORDS.has(writtenAs(first).toLowerCase())) return { unit: null, length: 1 };
  return { unit: inText(first, await patternsOf(first, known)), length: 1 };
}

const inText = (words: readonly Word[], patterns: Pattern[]): Unit => ({
  ...{ kind: 'words', written: writtenAs(words), names: [], text: [patterns] },
});

/** Words that follow each other, as what they ask for. */
async function unitsOfWords(words: readonly Word[], known: Known): Promise<Unit[]> {
  if (words.length === 0) return [];
  const { unit, length } = await nextUnit(words, known);
  const rest = words.slice(length);
  const [first] = words;
  const isUnknown = unit?.kind === 'words' && unit.names.length === 0 && first !== undefined && length === 1;
  if (isUnknown && first.tokens.length > 2 && first.tokens[0]?.isCharacter) {
    const parted = partedByNames(first, known.names);
    if (parted.length > 1 && !(await known.occurs(exactly(first.tokens))))
      return unitsOfWords([...parted, ...rest], known);
  }
  return [...(unit === null ? [] : [unit]), ...(await unitsOfWords(rest, known))];
}

/** What the parts of a query ask for, all of it; words that say nothing by themselves count where there is nothing else. */
export async function resolveQuery(parts: readonly QueryPart[], known: Known): Promise<Unit[]> {
  const units: Unit[] = [];
  let words: Word[] = [];
  const flush = async () => {
    units.push(...(await unitsOfWords(words, known)));
    words = [];
  };
  for (const part of parts)
    if (part.kind === 'word') words.push(part);
    else {
      await flush();
      if (part.kind === 'time')
        units.push({ kind: 'time', written: part.text, from: part.from, to: part.to });
      else units.push(await phraseUnit(part, known));
    }
  await flush();
  if (units.length > 0) return units;
  return parts.flatMap((part) => (part.kind === 'word' ? inText([part], [exactly(part.tokens)]) : []));
}

/** The query of the full-text index for the text of a unit: each of its words in any of its patterns; null where text does not count. */
export function matchOf(text: readonly (readonly Pattern[])[]): string | null {
  const all = text.flatMap((patterns) => {
    const any = patterns.flatMap(({ tokens, begins }) => phraseQuery(tokens, begins) ?? []);
    return any.length === 0 ? [] : `(${any.join(' OR ')})`;
  });
  return all.length === 0 ? null : all.join(' AND ');
}
