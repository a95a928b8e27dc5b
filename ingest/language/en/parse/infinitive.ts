import type { Token } from './tokens';
import { BASE, PARTICIPLE } from './verb-forms';
import { type Found, NO_GROUP, skip, sure } from './verb-group';

/**
 * `to sign`, `to be held`, `to have met`.
 * @param first the place of `to`
 * @returns null where no verb follows: `to Beijing`
 */
export function infinitive(tokens: readonly Token[], first: number): Found | null {
  let at = skip(tokens, first + 1);
  const isPassive = tokens[at]?.tag === 'be' && tokens[at]?.word === 'be';
  if (isPassive || tokens[at]?.word === 'have') at = skip(tokens, at + 1);
  const form = tokens[at]?.verb;
  if (!form || !(form.mask & (isPassive ? PARTICIPLE : BASE))) return null;
  return sure({ ...NO_GROUP, first, last: at, base: form.base, kind: 'infinitive', isPassive });
}
