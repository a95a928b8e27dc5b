import type { Token } from '../parse/tokens';
import { PARTICIPLE } from '../parse/verb-forms';

/**
 * Where the words end that belong to a verb itself: before a second participle, and before words that hang on no verb.
 * @param from the token behind the verb
 * @param to where its clause ends
 */
export function ownEnd(tokens: readonly Token[], from: number, to: number, isPassive: boolean): number {
  const end = absoluteIn(tokens, from, to);
  return isPassive ? nextParticiple(tokens, from, end) : end;
}

/** Where words begin that have a subject of their own and hang on no verb: `takes effect, Japan having been the last`. */
function absoluteIn(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at + 2 < to; at += 1) {
    const behind = tokens
      .slice(at + 1, at + ABSOLUTE)
      .findIndex(({ word }) => /^(?:having|being)$/.test(word));
    if (tokens[at]?.word === ',' && behind > 0) {
      const isPhrase = tokens
        .slice(at + 1, at + 1 + behind)
        .every(({ tag }) => /^(?:det|adj|noun|num|name|poss)$/.test(tag));
      if (isPhrase) return at;
    }
  }
  return to;
}

/** The subject of such words is this long at most. */
const ABSOLUTE = 5;

/** Where a second participle begins, to which what stands behind belongs: `concluded in Vienna and endorsed by the Council`. Counter-example: `signed and ratified by Iran`. */
function nextParticiple(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const { tag, verb } = tokens[tokens[at + 1]?.tag === 'adv' ? at + 2 : at + 1] ?? { tag: '', verb: null };
    if (tokens[at]?.tag === 'conj' && tag === 'noun' && ((verb?.mask ?? 0) & PARTICIPLE) !== 0) return at;
  }
  return to;
}
