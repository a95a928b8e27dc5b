import type { Span } from '@/lib/schema/span';
import type { PersonRow } from '../../../knowledge/lexicon';
import { loadLexicon } from '../../../knowledge/load';
import { wordsOf } from '../parse/word-classes';
import { ownNamesOf } from './own-names';
import { spellingsOf } from './spellings';
import { wellKnown } from './well-known';

/** What is no surname by itself. */
const NO_SURNAME = /^(?:II|III|I|Jr\.?|Sr\.?|.{0,2})$/;
/** Arabs and Koreans hyphenate parts of one name. */
const NAME_BEHIND = /^(?:-|[ ]\p{Lu}[\p{L}'.-]+(?<!['’]s))/u;
const NAME_BEFORE = /\p{Lu}[\p{L}'-]*\s$/u;
const ADDRESS = /\b(?:Mr|Ms|Mrs|Dr|Gen|Lt|Col|Sen|Rep|Gov|General|Minister|Senator)\.?\s$/;
/** The first word of a sentence has a capital too. */
const AT_HEAD = /(?:^|[.!?"”]\s|\n)\p{Lu}\p{L}*\s$/u;
const WITH_INITIAL = /(\p{Lu}[\p{L}-]+)\s(?:\p{Lu}\.\s?){1,2}$/u;
const REACH = 48;

/** Titles that make a surname a person's, with what the office of the lexicon must say. */
const TITLES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:Vice[- ]President)\s$/, /vice-president/],
  [/\bPresident\s$/, /^(?!vice-).*president|chairman/],
  [/\b(?:Prime Minister|Premier|Chancellor)\s$/, /prime minister|premier|chancellor/],
  [/\bForeign (?:Minister|Secretary)\s$/, /foreign|external/],
  [/\b(?:Defen[cs]e Minister|Defense Secretary)\s$/, /defen[cs]e/],
  [/\bSecretary(?: of State)?\s$/, /secretary/],
  [/\bSecretary[- ]General\s$/, /secretary-general|secretary general/],
  [
    /\b(?:Chairman|Leader|General Secretary|Party Secretary|Marshal|King|Emperor|Queen|Shah|Ayatollah)\s$/,
    /chairman|leader|secretary|king|emperor|queen|shah/,
  ],
  [/\b(?:Minister)\s$/, /minister/],
  [
    /\b(?:General|Gen\.|Colonel|Col\.)\s$/,
    /general|commander|chief|president|chairman|premier|prime minister|defen[cs]e/,
  ],
  [
    /\b(?:Ambassador|Envoy|envoy|negotiator)\s$/,
    /ambassador|envoy|assistant secretary|vice foreign|representative/,
  ],
];

/** The surname by which a text calls a person on second mention: Kim, Powell. Names of one part are names of their own. */
export function surnamesOf({ id, en, country }: PersonRow): readonly string[] {
  const parts = en.split(' ');
  if (parts.length < 2) return [];
  const isFirst =
    wordsOf('family-first').has(country) && !wordsOf('western-given').has((parts[0] as string).toLowerCase());
  const surname = (isFirst ? parts[0] : parts.at(-1)) as string;
  // Qaddafi beside Gaddafi.
  const others = isFirst ? [] : ownNamesOf(id).names.map((name) => name.split(' ').at(-1) as string);
  return [...new Set([surname, ...others])].filter(
    (one) => !((NO_SURNAME.test(one) && !isFirst) || places().has(one)),
  );
}

let placeNames: ReadonlySet<string> | null = null;

/** States and places of one word, which a surname must not hide: France, Jordan. */
function places(): ReadonlySet<string> {
  if (placeNames) return placeNames;
  const { countries, places: all } = loadLexicon();
  placeNames = new Set([...countries, ...all].map(({ en }) => en));
  return placeNames;
}

/**
 * Who may be meant by a surname: the one whom the text has called by his full name last before, or whose title stands before it. Examples: `Kim` behind `Kim Kye-gwan`; `President Bush`.
 * Counter-examples: `Kim Sung-soo` and `Betty Ford`, who are others; `Rice exports`, where nobody of that name is told of.
 */
export function bearersAt(
  candidates: readonly PersonRow[],
  text: string,
  { start, end }: Span,
): readonly PersonRow[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (NAME_BEHIND.test(text.slice(end, end + REACH))) return [];
  const called = calledLast(candidates, text, start);
  const title = TITLES.find(([pattern]) => pattern.test(before));
  if (title) {
    const [, office] = title;
    const fitting = candidates.filter(({ office_en }) => office.test(office_en));
    if (called && (fitting.length === 0 || fitting.includes(called))) return [called];
    return fitting.length > 0 ? fitting : wellKnown(candidates, text, text.slice(start, end));
  }
  // `Dwight D. Eisenhower`: the given name says who it is.
  const given = WITH_INITIAL.exec(before)?.[1];
  if (given) return candidates.filter(({ en }) => en.startsWith(`${given} `));
  if (NAME_BEFORE.test(before) && !ADDRESS.test(before) && !AT_HEAD.test(before)) return [];
  if (called) return [called];
  const titled = titledBefore(candidates, text, text.slice(start, end), start);
  return titled.length > 0 ? titled : wellKnown(candidates, text, text.slice(start, end));
}

/** Those whom a text has called by title and surname before: `President Kennedy … Kennedy`. */
function titledBefore(
  candidates: readonly PersonRow[],
  text: string,
  surname: string,
  before: number,
): readonly PersonRow[] {
  for (
    let at = text.indexOf(surname);
    at >= 0 && at < before;
    at = text.indexOf(surname, at + surname.length)
  ) {
    const title = TITLES.find(([pattern]) => pattern.test(text.slice(Math.max(0, at - REACH), at)));
    const fitting = title ? candidates.filter(({ office_en }) => title[1].test(office_en)) : [];
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** Where a text calls persons by their full names, one after the other. */
interface Calling {
  readonly at: number;
  readonly person: PersonRow;
}

let last: { text: string; callings: Map<string, readonly Calling[]> } = { text: '', callings: new Map() };

/** Who of them was called by the full name last before a place; null for nobody. Each text is looked through once for each surname. */
function calledLast(candidates: readonly PersonRow[], text: string, before: number): PersonRow | null {
  if (last.text !== text) last = { text, callings: new Map() };
  const key = candidates.map(({ id }) => id).join();
  let callings = last.callings.get(key);
  if (!callings) {
    callings = candidates.flatMap((person) => callingsOf(person, text)).sort((a, b) => a.at - b.at);
    last.callings.set(key, callings);
  }
  let found: PersonRow | null = null;
  let [low, high] = [0, callings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((callings[middle] as Calling).at < before) {
      found = (callings[middle] as Calling).person;
      low = middle + 1;
    } else high = middle;
  }
  return found;
}

function callingsOf(person: PersonRow, text: string): Calling[] {
  const found: Calling[] = [];
  for (const name of spellingsOf(person)) {
    if (!name.includes(' ')) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      found.push({ at, person });
  }
  return found;
}
