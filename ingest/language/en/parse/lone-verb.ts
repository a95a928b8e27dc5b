import type { Token } from './tokens';
import { triggers } from './triggers';
import { BASE, GERUND, PARTICIPLE, PAST, THIRD } from './verb-forms';
import { type Found, NO_GROUP, sure, type VerbGroup } from './verb-group';
import { wordsOf } from './word-classes';

/** Behind these a form of a verb is a noun or an adjective. */
const NOMINAL_BEFORE = new Set(['det', 'adj', 'poss', 'num', 'prep']);

const SUBJECTS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'both', 'others']);

/** What stands behind a verb in the present, and not behind a noun in the plural. */
const BEHIND_VERB = new Set([
  'det',
  'name',
  'num',
  'adj',
  'time',
  'prep',
  'that',
  'to',
  'pron',
  'noun',
  'adv',
]);

/**
 * A verb without auxiliaries, by its form and what stands around it.
 * @param at its place
 * @returns null where the form is none of a verb here: `the tests`
 */
export function alone(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at] as Token;
  const form = token.verb;
  if (!form) return null;
  let before = at - 1;
  while (tokens[before]?.tag === 'adv' || isLastTime(tokens, before)) before -= 1;
  const prior = tokens[before];
  const behind = tokens[at + 1];
  const { mask, base } = form;
  const group = (
    kind: VerbGroup['kind'],
    tense: VerbGroup['tense'],
    isPassive = false,
    isOpen = false,
  ): VerbGroup => ({ ...NO_GROUP, first: at, last: at, base, kind, tense, isPassive, isOpen });
  if (prior && NOMINAL_BEFORE.has(prior.tag) && !(prior.tag === 'num' && mask === PAST)) return null;
  // `turned it down`
  if (token.tag === 'adv' && prior?.tag === 'pron') return null;
  // `a way back to talks`
  if (token.tag === 'adv' && behind?.tag === 'to') return null;
  if (prior?.tag === 'prep' || token.tag === 'prep') return null;
  const isSubject =
    prior !== undefined && (SUBJECTS.has(prior.word) || prior.tag === 'wh' || prior.tag === 'that');
  if (mask & PARTICIPLE && isMadeSo(tokens, at)) return null;
  if (mask & PAST) {
    const isOnlyPast = !(mask & PARTICIPLE);
    if (isSubject || isOnlyPast) return sure(group('finite', 'past'));
    // `issued by`, `carried out by`, `issued on 4 June by`.
    let agent = at + 1;
    while (/^(?:adv|time)$/.test(tokens[agent]?.tag ?? '') || tokens[agent + 1]?.tag === 'time') agent += 1;
    // Counter-example: `responded in May by deciding`.
    const isDoing = ((tokens[agent + 1]?.verb?.mask ?? 0) & GERUND) !== 0;
    if (tokens[agent]?.word === 'by' && tokens[agent + 1]?.tag !== 'time' && !isDoing)
      return sure(group('participle', 'past', true));
    if (isAtHead(tokens, at))
      return isHeadParticiple(tokens, at) ? sure(group('participle', 'past', true)) : null;
    return sure(group('finite', 'past', false, true));
  }
  if (mask & PARTICIPLE)
    return prior && (prior.tag === 'noun' || prior.tag === 'name' || prior.word === ',')
      ? sure(group('participle', 'past', true))
      : null;
  // `Signing of the treaty`: the noun.
  if (mask & GERUND && behind?.word === 'of' && triggers().nouns.has(token.word)) return null;
  if (mask & GERUND) return sure(group('gerund', 'present'));
  if (!(mask & (THIRD | BASE))) return null;
  if (isSubject && prior?.tag !== 'that') return sure(group('finite', 'present'));
  const isBehind =
    behind === undefined || BEHIND_VERB.has(behind.tag) || behind.tag === 'mark' || behind.tag === 'sub';
  const isAfter =
    prior !== undefined &&
    (prior.tag === 'name' ||
      prior.tag === 'noun' ||
      prior.tag === 'time' ||
      prior.tag === 'conj' ||
      prior.tag === 'pron' ||
      /[),]/.test(prior.word));
  // `after working-level talks between the two`: between leads on from a noun that tells an event.
  const isEventNoun = behind?.word === 'between' && triggers().nouns.has(token.word);
  return isAfter && isBehind && behind?.word !== 'of' && !isEventNoun
    ? { group: group('finite', 'present'), isSure: false }
    : null;
}

/** `declares the series closed`: what somebody says that a thing is. Counter-example: `declared that the road opened`. */
function isMadeSo(tokens: readonly Token[], at: number): boolean {
  let verb = at - 1;
  while (/^(?:det|poss|adj|noun|name)$/.test(tokens[verb]?.tag ?? '') && !isMaking(tokens[verb])) verb -= 1;
  return (
    verb < at - 1 && isMaking(tokens[verb]) && !/^(?:det|name|num|poss|pron)$/.test(tokens[at + 1]?.tag ?? '')
  );
}

const isMaking = (token: Token | undefined): boolean => wordsOf('makes-so').has(token?.verb?.base ?? '');

/** Nothing stands before a verb, or no more than a mark. */
function isAtHead(tokens: readonly Token[], at: number): boolean {
  const prior = tokens[at - 1];
  return prior === undefined || (prior.tag === 'mark' && !/^[:;—-]/.test(prior.word) && at < 2);
}

/** `Founded in 1995 by three states, it supplied oil`: what a participle at the head of a sentence tells of the subject. Counter-example: `Armed forces`. */
function isHeadParticiple(tokens: readonly Token[], at: number): boolean {
  return (
    ((tokens[at]?.verb?.mask ?? 0) & PARTICIPLE) !== 0 &&
    /^(?:prep|time)$/.test(tokens[at + 1]?.tag ?? '') &&
    tokens.some(({ word }, i) => i > at && word === ',')
  );
}

/** `It last tested a missile in 2006`. Counter-example: `the last test`. */
function isLastTime(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:last|next|first)$/.test(tokens[at]?.word ?? '') && /^(?:pron|name)$/.test(tokens[at - 1]?.tag ?? '')
  );
}
