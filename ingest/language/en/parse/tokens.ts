import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { firstFrom } from '@/lib/text/within';
import { type VerbForm, verbFormOf } from './verb-forms';
import { wordsOf } from './word-classes';

/** The class of a word, as far as a shallow reading tells it; `noun` for all that no table knows. */
export type Tag =
  | 'det'
  | 'pron'
  | 'prep'
  | 'sub'
  | 'conj'
  | 'wh'
  | 'that'
  | 'to'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'neg'
  | 'adv'
  | 'num'
  | 'adj'
  | 'noun'
  | 'name'
  | 'time'
  | 'poss'
  | 'mark';

/** A word, a name, a date expression or a mark; spans are offsets of the clean text. */
export interface Token extends Span {
  /** In small letters. */
  readonly word: string;
  readonly tag: Tag;
  /** The verb that it may be a form of. */
  readonly verb: VerbForm | null;
  readonly name: NameHit | null;
  /** The index of the date expression that it is. */
  readonly timex: number | null;
  /** It stands within quotation marks. */
  readonly isQuoted: boolean;
}

const WORD =
  /(?:\p{Lu}\.)+(?=\s?\p{Lu}\p{Ll})|['’]s(?![\p{L}])|(?<=s)['’](?=\s)|\$?\d[\d.,]*\d|[\p{L}\d][\p{L}\d]*(?:[-.&][\p{L}\d]+)*(?:n['’]t)?|['’](?:ll|re|ve|d)\b|--+|—|[^\s]/gu;
const BY_CLASS: readonly (readonly [kind: string, tag: Tag])[] = [
  ['negation', 'neg'],
  ['modal', 'modal'],
  ['be', 'be'],
  ['have', 'have'],
  ['do', 'do'],
  ['wh', 'wh'],
  ['determiner', 'det'],
  ['pronoun', 'pron'],
  ['conjunction', 'conj'],
  ['subordinator', 'sub'],
  ['preposition', 'prep'],
  ['number', 'num'],
  ['adverb', 'adv'],
  ['adjective', 'adj'],
];
let tags: ReadonlyMap<string, Tag> | null = null;

function tagOf(word: string): Tag {
  tags ??= new Map(
    BY_CLASS.flatMap(([kind, tag]) => [...wordsOf(kind)].map((one) => [one, tag] as const)).reverse(),
  );
  if (word === 'that') return 'that';
  if (word === 'to') return 'to';
  if (/^['’]s?$/.test(word)) return 'poss';
  if (/^[\d$]/.test(word)) return 'num';
  if (!/^[\p{L}]/u.test(word))
    return /^['’]/.test(word) ? (tags.get(word.replace('’', "'")) ?? 'mark') : 'mark';
  const known = tags.get(word);
  if (known) return known;
  return /ly$/.test(word) &&
    !/^(?:ally|family|italy|supply|reply|july|assembly|rally|monopoly|early|daily|weekly|monthly|apply)$/.test(
      word,
    )
    ? 'adv'
    : 'noun';
}

/** The tokens of a stretch of text: names and date expressions are one each. Time is linear in the stretch. */
export function tokensOf(
  text: string,
  form: string,
  within: Span,
  names: readonly NameHit[],
  timexes: readonly Span[],
): Token[] {
  const tokens: Token[] = [];
  let isQuoted = false;
  let name = firstFrom(names, within.start, ({ span }) => span);
  let timex = firstFrom(timexes, within.start, (one) => one);
  const plain = (start: number, end: number): void => {
    for (const { index, 0: found } of text.slice(start, end).matchAll(WORD)) {
      const at = { start: start + index, end: start + index + found.length };
      const word = form.slice(at.start, at.end).replace('’', "'");
      if (/["“”]/.test(found)) isQuoted = found === '“' || (found === '"' && !isQuoted);
      const isDemonstrative = word === 'that' && tokens.at(-1)?.tag === 'prep';
      const tag = isDemonstrative ? 'det' : tagOf(word);
      const verb =
        tag === 'noun' || tag === 'adj' || tag === 'adv' || tag === 'prep' ? verbFormOf(word) : null;
      tokens.push({
        ...at,
        word,
        tag,
        verb,
        name: null,
        timex: null,
        isQuoted,
      });
    }
  };
  for (let at = within.start; at < within.end; ) {
    while (name < names.length && (names[name] as NameHit).span.start < at) name += 1;
    while (timex < timexes.length && (timexes[timex] as Span).start < at) timex += 1;
    const nextName = names[name]?.span;
    const nextTime = timexes[timex];
    const isName =
      nextName !== undefined &&
      nextName.end <= within.end &&
      nextName.start <= (nextTime?.start ?? Number.MAX_SAFE_INTEGER);
    const next = isName ? nextName : nextTime && nextTime.end <= within.end ? nextTime : null;
    if (!next || next.start >= within.end) {
      plain(at, within.end);
      break;
    }
    plain(at, next.start);
    const word = form.slice(next.start, next.end);
    tokens.push({
      ...{ start: next.start, end: next.end, word, verb: null, isQuoted },
      ...(isName
        ? { tag: 'name', name: names[name] as NameHit, timex: null }
        : { tag: 'time', name: null, timex }),
    } as Token);
    at = next.end;
  }
  // `that October` is a date and begins no clause.
  return tokens.map((token, i) =>
    token.tag === 'that' && tokens[i + 1]?.tag === 'time' && isBareTime(tokens[i + 1] as Token)
      ? { ...token, tag: 'det' }
      : token,
  );
}

/** A month or a season, which `that` may stand before. Counter-example: `said that on 5 May`. */
function isBareTime({ word }: Token): boolean {
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)$/.test(
    word,
  );
}
