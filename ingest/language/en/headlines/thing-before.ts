import type { Clause, Range } from '../parse/clause';
import type { Token } from '../parse/tokens';
import { isManyIn } from './is-many';
import type { Telling } from './sentence-at';
import type { Subject } from './subject-words';
import { wordsIn } from './words-in';

/** A thing is called by so few words that it can be called so again. */
const MOST_WORDS = 4;

/**
 * The thing that `it` or `they` goes on to tell of: `the talks were suspended; they resumed`. It is what the clause right before has for its subject, where that is a thing and as many.
 * @returns null where that clause is of somebody, of a pronoun, or of another number
 */
export function thingBefore(
  text: string,
  { sentence: { tokens, clauses } }: Telling,
  clause: Clause,
): Subject | null {
  const before = clauses[clauses.indexOf(clause) - 1]?.subject ?? null;
  if (before === null || clause.subject === null || !isThing(tokens, before)) return null;
  const isMany = isManyIn(text, tokens, before);
  const word = tokens[clause.subject.to - 1]?.word;
  return (word === 'they') === isMany ? { words: wordsIn(text, tokens, before), isMany } : null;
}

function isThing(tokens: readonly Token[], { from, to }: Range): boolean {
  const words = tokens.slice(from, to);
  return (
    words.length <= MOST_WORDS &&
    words.every(({ tag, name }) => /^(?:det|adj|noun)$/.test(tag) && name === null) &&
    words.some(({ tag }) => tag === 'noun')
  );
}
