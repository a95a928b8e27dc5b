import type { Token } from './tokens';

/** Whether any word between two places can part two clauses. */
export function hasBoundary(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (/^(?:mark|conj|wh|that|sub)$/.test((tokens[at] as Token).tag)) return true;
  return false;
}

/**
 * `after the talks had ended`: a word of time at the head of a clause, with its verb.
 * @param from where the words before the verb begin
 * @param end the place of the verb
 * @returns the word; null for none
 */
export function introducerIn(tokens: readonly Token[], from: number, end: number): string | null {
  const first = tokens[from];
  if (first?.tag === 'sub' && end > from) return first.word;
  for (let at = end - 1; at >= from; at -= 1) {
    const { tag, word } = tokens[at] as Token;
    if (word === ',') return null;
    if (tag === 'sub') return word;
    // `a day after the talks had opened`: the distance holds the word that leads to the clause.
    const led = tag === 'time' ? /(?:before|after)$/.exec(word) : null;
    if (led) return led[0];
  }
  return null;
}
