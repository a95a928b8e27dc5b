import type { Token } from '../../parse/tokens';
import type { Piece } from './dictionary';
import { nounPhrase, type PhraseWords } from './noun-phrase';

/** What leads to what stands before a Chinese verb, by slot, in their order. */
const BEFORE = ['with', 'on', 'at', 'for', 'from'] as const;
const BEHIND = ['who', 'a', 'b', 'place', 'talk', 'penalty', 'pact', 'that', 'do', 'doing'] as const;
/** What a title may do without: when, after what, and for what in return. */
const LEFT_OUT =
  /^(?:after|during|following|amid|despite|since|before|alongside|because|while|when|where|which|who)$/;

/**
 * A verb with what stands behind it, by the template that reads it to the end, or to what a title may do without.
 * @param behind the tokens behind the verb, without the date
 * @param said the Chinese of what is said, asked for where a template has it; null where it cannot be put
 * @returns null where no template reads it
 */
export function verbPhrase(
  base: string,
  behind: readonly Token[],
  words: PhraseWords,
  said: (tokens: readonly Token[]) => string | null,
): string | null {
  let best: { readonly zh: string; readonly read: number } | null = null;
  for (const { zh, pieces } of words.dictionary.templates.get(base) ?? []) {
    const found = match(pieces, behind, 0, {});
    if (!found || (best !== null && found.read <= best.read)) continue;
    const rest = adjunct(behind.slice(found.read), words);
    // `the construction by Iran of a plant at Qom`: the place may belong to the noun.
    const isInNoun = rest !== '' && behind.slice(0, found.read).some(({ tag }) => tag === 'prep');
    if (rest === null || isInNoun) continue;
    best = { zh: `${rest}${put(zh, found.slots, words)}`, read: found.read };
  }
  return best?.zh ?? null;

  function match(
    pieces: readonly Piece[],
    tokens: readonly Token[],
    at: number,
    slots: Readonly<Record<string, string>>,
  ): { readonly slots: Readonly<Record<string, string>>; readonly read: number } | null {
    const [piece, ...others] = pieces;
    if (piece === undefined) return { slots, read: at };
    if ('word' in piece) return tokens[at]?.word === piece.word ? match(others, tokens, at + 1, slots) : null;
    if (piece.slot === 'that' || piece.slot === 'do' || piece.slot === 'doing') {
      const zh = piece.slot === 'that' ? said(tokens.slice(at)) : inner(tokens.slice(at));
      return zh === null ? null : { slots: { ...slots, [piece.slot]: zh }, read: tokens.length };
    }
    for (let to = tokens.length; to > at; to -= 1) {
      const zh = nounPhrase(tokens.slice(at, to), words, piece.slot === 'place');
      const rest = zh === null ? null : match(others, tokens, to, { ...slots, [piece.slot]: zh as string });
      if (rest) return rest;
    }
    return null;
  }

  /** `to resume the talks`, of which `to` has been read. */
  function inner(tokens: readonly Token[]): string | null {
    const verb = tokens[0]?.verb;
    return verb ? verbPhrase(verb.base, tokens.slice(1), words, said) : null;
  }
}

/** What is left behind a template: where it happens, or what a title does without; null for anything else. */
function adjunct(tokens: readonly Token[], words: PhraseWords): string | null {
  const [first] = tokens;
  if (first === undefined || LEFT_OUT.test(first.word)) return '';
  // What stands behind a comma is left out, but for the rest of a list.
  if (first.word === ',' && tokens[1]?.tag !== 'name' && tokens[1]?.tag !== 'conj') return '';
  if (first.word !== 'in' && first.word !== 'at') return null;
  for (let to = tokens.length; to > 1; to -= 1) {
    const place = nounPhrase(tokens.slice(1, to), words, true);
    const rest = place === null ? null : adjunct(tokens.slice(to), words);
    if (rest !== null) return `${words.word('led-in')}${place}${rest}`;
  }
  return null;
}

function put(verb: string, slots: Readonly<Record<string, string>>, { word }: PhraseWords): string {
  if (verb.includes('{')) return verb.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
  const before = BEFORE.map((slot) => (slots[slot] ? `${word(`slot-${slot}`)}${slots[slot]}` : '')).join('');
  return `${before}${verb}${BEHIND.map((slot) => slots[slot] ?? '').join('')}`;
}
