import { z } from 'zod';
import type { Lexicon } from '../../../../knowledge/lexicon';
import { rowsOf } from '../../tables/read-list';
import { plural } from '../../titles/grammar';

/** A piece of a template: a word that stands there, or a slot for what stands around the verb. */
export type Piece = { readonly word: string } | { readonly slot: string };

/** A verb's template, read the other way: its English words and slots, and the Chinese verb. */
export interface Template {
  readonly zh: string;
  readonly pieces: readonly Piece[];
}

/** The words of the Chinese tables by their English. */
export interface Dictionary {
  readonly nouns: ReadonlyMap<string, string>;
  /** Those that a title may be about by themselves. */
  readonly topics: ReadonlyMap<string, string>;
  readonly adjectives: ReadonlyMap<string, string>;
  /** By the first word of the template, in the order of the table. */
  readonly templates: ReadonlyMap<string, readonly Template[]>;
}

/** Slots that are filled from the words of an English clause. */
const KNOWN = new Set('who a b place talk that do doing with on at for from penalty pact'.split(' '));
const Row = z.object({ en: z.string().min(1), zh: z.string() });
const dictionaries = new WeakMap<Lexicon, Dictionary>();

/** The tables by which Chinese is put into English, for the other way. Of several Chinese words with the same English the first of the table is taken. */
export function dictionaryOf(lexicon: Lexicon): Dictionary {
  const known = dictionaries.get(lexicon) ?? made(lexicon);
  dictionaries.set(lexicon, known);
  return known;
}

function made({ terms, nouns, words, verbs }: Lexicon): Dictionary {
  const zhOf = new Map<string, string>();
  const add = (en: string, zh: string): void => {
    const key = en.toLowerCase();
    if (!zhOf.has(key)) zhOf.set(key, zh);
  };
  for (const table of [rowsOf('chinese-nouns.tsv', Row), [...terms, ...nouns]]) {
    for (const { zh, en } of table) add(en, zh);
    for (const { zh, en } of table) add(plural(en), zh);
  }
  const adjectives = new Map<string, string>();
  for (const { zh, kind, en } of words)
    if (kind === 'adjective' && en && !adjectives.has(en)) adjectives.set(en, zh);
  const templates = new Map<string, Template[]>();
  const own = rowsOf('chinese-verbs.tsv', Row);
  const isOwn = new Set(own.map(({ en }) => en));
  const rest = verbs.flatMap(({ forms, en }) =>
    en.filter((one) => !isOwn.has(one)).map((one) => ({ en: one, zh: forms[0] as string })),
  );
  for (const { en, zh } of [...own, ...rest]) {
    const pieces = zh === '' ? null : piecesOf(en);
    const [first] = pieces ?? [];
    if (!pieces || !first || !('word' in first)) continue;
    const known = templates.get(first.word) ?? [];
    known.push({ zh, pieces: pieces.slice(1) });
    templates.set(first.word, known);
  }
  const topics = new Map(
    terms.flatMap(({ zh, en }) => [
      [en.toLowerCase(), zh],
      [plural(en).toLowerCase(), zh],
    ]),
  );
  for (const [en, zh] of topics) topics.set(en, zhOf.get(en) ?? zh);
  return { nouns: zhOf, topics, adjectives, templates };
}

/** Null for a template with words between that only Chinese has, or with a slot that English words do not fill. */
function piecesOf(template: string): Piece[] | null {
  const pieces = template.split(' ').map((word): Piece => {
    const slot = /^\{(\w+)\}$/.exec(word)?.[1];
    return slot === undefined ? { word } : { slot };
  });
  const isRead = pieces.every((piece) =>
    'slot' in piece ? KNOWN.has(piece.slot) : !/[{}]/.test(piece.word),
  );
  return isRead ? pieces : null;
}
