import type { VerbGroup } from '../parse/verb-group';
import { gerund, thirdPerson } from '../titles/grammar';
import { participle } from '../titles/inflect';

/** A verb group in the present of headlines: signed, is signed; what lies ahead stays ahead. */
export function presentOf(
  { base, modal, kind, isPassive, isProgressive, isNegated, tense }: VerbGroup,
  isMany: boolean,
): string {
  const not = isNegated ? ' not' : '';
  const be = isMany ? 'are' : 'is';
  if (modal === 'be to') return `${be}${not} to ${isPassive ? `be ${participle(base)}` : base}`;
  if (modal !== '') {
    const turned = modal === 'would' ? 'will' : modal === 'could' ? 'can' : modal === 'might' ? 'may' : modal;
    return `${turned}${not} ${isPassive ? `be ${participle(base)}` : base}`;
  }
  if (isPassive) return `${be}${not} ${participle(base)}`;
  if (base === 'be') return `${be}${not}`;
  if (isProgressive && kind === 'finite') return `${be}${not} ${gerund(base)}`;
  if (tense === 'perfect' && isNegated) return `${isMany ? 'have' : 'has'}${not} ${participle(base)}`;
  if (isNegated) return `${isMany ? 'do' : 'does'} not ${base}`;
  return isMany ? base : thirdPerson(base);
}

const TURNED: Readonly<Record<string, string>> = {
  would: 'will',
  was: 'is',
  were: 'are',
  had: 'has',
  could: 'can',
  might: 'may',
};

/** Verbs of what is, told in the past of who said it: declared that it possessed them. */
const STATES = new Set([
  'possess',
  'have',
  'need',
  'want',
  'own',
  'know',
  'exist',
  'belong',
  'support',
  'oppose',
  'consider',
]);

/** The first word of a verb group of what was said, turned back to the speaker's own time: `it would return` is `it will return`. Null where it stays. */
export function turnedBack(word: string, { base, first, last, tense }: VerbGroup): string | null {
  if (first === last && tense === 'past' && STATES.has(base)) return thirdPerson(base);
  return TURNED[word] ?? null;
}
