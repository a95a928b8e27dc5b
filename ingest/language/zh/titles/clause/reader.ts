import type { Span } from '@/lib/schema/span';
import { type FirstUnitsOfAll, mayBegin } from '@/lib/text/first-units';
import { isCommonHan } from '@/lib/text/han';
import type { TitleText } from '../../../../assemble/language';
import type { VerbGroup } from '../../../en/titles/inflect';
import type { Before, Noun, Relative } from '../../../en/titles/noun';
import type { TitleWords } from '../title-words';
import type { FoundWords } from './found-words';

/** What the words of a clause are read with. */
export interface Reader {
  readonly grammar: Grammar;
  readonly source: TitleText;
  readonly words: TitleWords;
  /** Where reading ends at the latest: the end of the sentence. */
  readonly limit: number;
  /** Who 雙方, 他 and 其 speak of: to be asked through `knownTo`. */
  readonly known: Known;
  /** Whether that was asked: if not, the same words tell the same whoever is known. */
  readonly asked: { isKnown: boolean };
  /** The event word, which no noun and nothing left out may hold; null within what is said. */
  readonly told: Span | null;
  /** Whether the words are what somebody says: there 他 stays he. */
  readonly isReported: boolean;
  /** Whether nouns are read without relative clauses before them. */
  readonly isPlain: boolean;
  /** How many places may still be looked at. */
  readonly budget: { left: number };
  /** Results by place, parser and how it is read: every place is read once. */
  readonly memo: Map<number, readonly Parsed<unknown>[]>;
  /** What the tables of words have at the places of the text. */
  readonly found: FoundWords;
}

/** Reads one kind of phrase at a place, in every way there is. */
type Parser<T> = (reader: Reader, at: number) => readonly Parsed<T>[];

/**
 * The phrases that hold each other: a noun has a relative clause, in which a verb has a noun. Each parser reaches those that may stand within it through here, so
 * that no file imports one that imports it.
 */
export interface Grammar {
  readonly nounPhrases: Parser<Noun>;
  /** A noun with what has been read before it, to a depth. */
  readonly unitsFrom: (
    reader: Reader,
    from: number,
    before: Before,
    depth: number,
  ) => readonly Parsed<Noun>[];
  readonly relativeClauses: Parser<Relative>;
  readonly verbPhrases: Parser<VerbGroup>;
  /** Whole sentences, as what is said. */
  readonly clauses: Parser<string>;
}

/** Who takes part in what a clause tells, by English names. */
export interface Known {
  /** Ids of who acts, where the words name nobody, and of all who take part. */
  readonly ids: readonly string[];
  readonly togetherIds: readonly string[];
  /** Who acts, where the words name nobody. */
  readonly actors: readonly string[];
  readonly isPerson: boolean;
  /** All who take part. */
  readonly together: readonly string[];
  /** The only other party; null where there are more, or none. */
  readonly other: string | null;
}

/** Who is known to act, for words that speak of him without a name. */
export function knownTo({ known, asked }: Pick<Reader, 'known' | 'asked'>): Known {
  asked.isKnown = true;
  return known;
}

/** What was read, and where it ends. */
export interface Parsed<T> {
  readonly end: number;
  readonly value: T;
}

/** The parsers whose results are kept. */
export const PARSERS = {
  clause: 0,
  'verb-phrase': 1,
  'verb-tail': 2,
  'verb-alone': 3,
  'before-verb': 4,
  prepositional: 5,
  'noun-phrase': 6,
  'noun-unit': 7,
  'relative-clause': 8,
  said: 9,
} as const;
const MOST_PARSERS = 16;

const SKIPPED = /[「」『』《》〈〉“”‘’"\s]/;
const OPENING = /[（(【]/;
const NOTE = /^(?:（[^（）]{0,60}）|\([^()]{0,60}\)|【[^】]{0,60}】)/;

/** The next place that is neither a quotation mark, nor white space, nor within brackets. */
export function skip({ source: { text }, limit }: Reader, at: number): number {
  let i = at;
  while (i < limit) {
    if (isCommonHan(text.charCodeAt(i))) return i;
    const sign = text[i] as string;
    const note = OPENING.test(sign) ? NOTE.exec(text.slice(i, Math.min(limit, i + 62))) : null;
    if (note) i += note[0].length;
    else if (SKIPPED.test(sign)) i += 1;
    else break;
  }
  return i;
}

/** Where a word ends that stands at a place; null where another stands there. */
export function after(reader: Reader, at: number, word: RegExp): number | null {
  const i = skip(reader, at);
  if (i >= reader.limit) return null;
  const { form } = reader.source;
  if (!mayBegin(word, form.charCodeAt(i))) return null;
  const found = word.exec(form.slice(i, Math.min(reader.limit, i + 24)));
  return found && found[0].length > 0 ? i + found[0].length : null;
}

/** Whether any of some words may stand at a place: where none may, they need not be looked for one by one. */
export function mayStand(reader: Reader, at: number, words: FirstUnitsOfAll): boolean {
  const i = skip(reader, at);
  return i < reader.limit && words.has(reader.source.form.charCodeAt(i));
}

/** Whether a word that a phrase cannot do without stands anywhere before the end: where it does not, the phrase need not be read. */
export function isAhead({ source: { form }, limit }: Reader, at: number, word: RegExp): boolean {
  return word.test(form.slice(at, limit));
}

/** More than twice as far as a place is from where reading ends. */
const REACH = 4096;

/** Reads a place once, however often it is asked for. What asks for itself in between finds nothing. */
export function once<T>(
  { memo, limit, isReported, isPlain, budget }: Reader,
  parser: keyof typeof PARSERS,
  at: number,
  read: () => readonly Parsed<T>[],
): readonly Parsed<T>[] {
  const place = at * REACH + limit - at + REACH / 2;
  const key = ((place * 2 + Number(isReported)) * 2 + Number(isPlain)) * MOST_PARSERS + PARSERS[parser];
  const known = memo.get(key) as readonly Parsed<T>[] | undefined;
  if (known) return known;
  budget.left -= 1;
  if (budget.left < 0) return [];
  memo.set(key, []);
  const made = longestFirst(read());
  memo.set(key, made);
  return made;
}

const MOST = 12;

function longestFirst<T>(all: readonly Parsed<T>[]): readonly Parsed<T>[] {
  return all.length < 2 ? all : [...all].sort((a, b) => b.end - a.end).slice(0, MOST);
}
