import type { NameHit } from '@/lib/schema/annotation';
import type { Clause } from '../parse/clause';
import type { Token } from '../parse/tokens';
import type { VerbGroup } from '../parse/verb-group';
import { wordsOf } from '../parse/word-classes';
import type { Discourse, PointingBack } from './discourse';
import { pointsBack, type Roles } from './participants';
import type { Sentence } from './sentence';

/**
 * Whether somebody acts who is only called by his office, or by a name that nobody knows: a ministry spokesman, Sharif.
 * @param text that of the document, since only it has the capitals
 */
export function isStranger(text: string, { tokens }: Sentence, { subject }: Clause): boolean {
  const words = subject ? tokens.slice(subject.from, subject.to) : [];
  const isCalled = ({ word, tag, start }: Token, i: number): boolean =>
    tag === 'noun' &&
    (wordsOf('holders').has(word) ||
      (/^\p{Lu}/u.test(text.slice(start, start + 1)) &&
        (i > 0 || (words.length === 1 && !word.endsWith('s')))));
  // `Our board met`, `a friend visited the site`: he who speaks and his friends stand for no state that the document is about.
  const isOwn = words.some(
    ({ word, tag, name }) =>
      name === null &&
      (/^(?:our|my|we|i)$/.test(word) || (tag === 'noun' && wordsOf('private-persons').has(word))),
  );
  return isOwn || (words.some(isCalled) && !words.some(({ name }) => name?.kind === 'person'));
}

/** Whether the subject is a pronoun that means nobody who is known: the clause cannot be read alone. What was done to a thing by somebody who is named can: `It was signed by China`. */
export function isUnknown(
  sentence: Sentence,
  { subject, group }: Clause,
  { actors, objects }: Roles,
  discourse: Discourse,
): boolean {
  if (!subject || subject.to - subject.from > 1 || sentence.tokens[subject.from]?.tag !== 'pron')
    return false;
  const isThing = /^(?:it|they)$/.test(sentence.tokens[subject.from]?.word ?? '');
  if (isThing && objects.some(({ kind }) => kind === 'group')) return false;
  if (isThing && group.isPassive && actors.length + objects.length > 0) return false;
  const meant = meantIn(discourse, pointsBack(sentence, subject), group);
  return meant.length === 0 && !sentence.tokens[subject.from]?.name;
}

/** Whom a subject means that only points back: `It was held in May`, `It arrived in May` mean no state, whoever was told of last. */
export function meantIn(
  discourse: Discourse,
  by: PointingBack | null,
  { isPassive, base }: VerbGroup,
): readonly NameHit[] {
  const isOfThing = wordsOf(isPassive ? 'done-to-things' : 'done-by-things').has(base);
  return by === 'it' && isOfThing ? [] : discourse.meant(by);
}

/** `the two navies`: of whom is not said. */
export function isPairOf({ tokens }: Sentence, { subject }: Clause): boolean {
  return (
    subject !== null &&
    !tokens.slice(subject.from, subject.to).some(({ word }) => wordsOf('done-to').has(word)) &&
    /^(?:two|both)$/.test(tokens[subject.from + 1]?.word ?? tokens[subject.from]?.word ?? '')
  );
}
