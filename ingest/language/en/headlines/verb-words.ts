import type { VerbGroup } from '../parse/verb-group';
import { wordsOf } from '../parse/word-classes';
import { gerund, thirdPerson } from '../titles/grammar';
import { participle } from '../titles/inflect';

/**
 * A verb group in the present of headlines: signed, is signed; what lies ahead stays ahead.
 * @param isMany whether its subject is plural
 * @param done the participle, as the text has it
 */
export function presentOf(
  { base, modal, kind, isPassive, isProgressive, isNegated, tense }: VerbGroup,
  isMany: boolean,
  done: string,
): string {
  const not = isNegated ? ' not' : '';
  const be = isMany ? 'are' : 'is';
  if (modal === 'be to') return `${be}${not} to ${isPassive ? `be ${done}` : base}`;
  if (modal !== '') {
    const turned = TOLD[modal] ?? modal;
    return `${turned}${not} ${isPassive ? `be ${done}` : base}`;
  }
  if (isPassive) return `${be}${not} ${done}`;
  if (base === 'be') return `${be}${not}`;
  if (isProgressive && kind === 'finite') return `${be}${not} ${gerund(base)}`;
  if (tense === 'perfect' && isNegated) return `${isMany ? 'have' : 'has'}${not} ${participle(base)}`;
  if (isNegated) return `${isMany ? 'do' : 'does'} not ${base}`;
  return isMany ? base : thirdPerson(base);
}

/** What is told as possible or ahead, told again from now. */
const TOLD: Readonly<Record<string, string>> = { would: 'will', could: 'may', might: 'may' };

/** The first word of a verb group, turned back: alone, and behind several. */
const TURNED: Readonly<Record<string, readonly [one: string, several: string]>> = {
  would: ['will', 'will'],
  was: ['is', 'are'],
  were: ['is', 'are'],
  had: ['has', 'have'],
  could: ['can', 'can'],
  might: ['may', 'may'],
};

/**
 * The first word of a verb group of what was said, turned back to the speaker's own time: `it would return` is `it will return`. Null where it stays.
 * @param isMany whether its subject is plural
 * @param isFirst of what was said; verbs of what is are only turned there: declared that it possessed them
 */
export function turnedBack(
  word: string,
  { base, first, last, tense }: VerbGroup,
  isMany: boolean,
  isFirst: boolean,
): string | null {
  if (isFirst && first === last && tense === 'past' && wordsOf('held-states').has(base))
    return isMany ? base : thirdPerson(base);
  return TURNED[word]?.[isMany ? 1 : 0] ?? null;
}
