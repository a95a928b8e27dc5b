import type { Clause } from '../parse/clause';
import type { Token } from '../parse/tokens';
import { GERUND } from '../parse/verb-forms';
import { NO_GROUP, type VerbGroup } from '../parse/verb-group';
import { wordsOf } from '../parse/word-classes';
import { type Act, ofVerb } from './choose-trigger';
import type { Sentence } from './sentence';

const FAR = 3;
/** How far behind a deed its object may stand. */
const FAR_OBJECT = 12;
/** How far behind `became the first` it may be told to do what. */
const FAR_INFINITIVE = 8;

/**
 * The act that a clause tells; null where no row of `triggers.tsv` fits. Of several rows that which says most: one whose object is named, then one with more words of its own.
 * Examples: `fired two missiles` is a test; `fired the minister` is not; `held talks`, `was signed in Geneva`.
 */
export function actOf(sentence: Sentence, clause: Clause): Act | null {
  const { tokens } = sentence;
  const { group } = clause;
  const inner = ledBy(sentence, group, ['infinitive', 'gerund']);
  if (inner && wordsOf('planning').has(group.base))
    return withAspect(ofVerb(sentence, clause, inner), 'planned');
  if (inner && wordsOf('beginning').has(group.base))
    return withAspect(ofVerb(sentence, clause, inner), 'begun') ?? ofVerb(sentence, clause, group);
  const honour = isFirst(tokens, group) ? infinitiveBehind(sentence, clause) : null;
  if (honour) return ofVerb(sentence, clause, honour);
  const deed = wordsOf('answering').has(group.base) && !group.isPassive ? deedOf(sentence, group) : null;
  if (deed)
    return (
      ofVerb(
        sentence,
        { ...clause, to: Math.max(clause.to, Math.min(tokens.length, deed.last + FAR_OBJECT)) },
        deed,
      ) ?? ofVerb(sentence, clause, group)
    );
  if (group.base === 'be' || group.base === 'have') {
    const due = tokens[group.last + 1];
    if (inner && due && wordsOf('planning').has(due.word))
      return withAspect(ofVerb(sentence, clause, inner), 'planned');
  }
  return ofVerb(sentence, clause, group);
}

/** `became the first American president to visit Moscow`: somebody did it. Counter-example: `was ready to visit Moscow`. */
function isFirst(tokens: readonly Token[], { base, last }: VerbGroup): boolean {
  const [next, after] = [tokens[last + 1], tokens[last + 2]];
  return (
    (base === 'become' || base === 'be') &&
    next?.word === 'the' &&
    (/^(?:first|last|only)$/.test(after?.word ?? '') || after?.tag === 'num')
  );
}

/** The infinitive that ends the noun phrase behind a verb. */
function infinitiveBehind({ groups }: Sentence, { group, to }: Clause): VerbGroup | null {
  const next = groups.find(({ first }) => first > group.last);
  return next?.kind === 'infinitive' && next.first < to && next.first <= group.last + FAR_INFINITIVE
    ? next
    : null;
}

/** By what somebody answers: `responded in May by expelling the inspectors`. Counter-example: `responded that by testing it`. */
function deedOf({ tokens, groups }: Sentence, { last }: VerbGroup): VerbGroup | null {
  const next = groups.find(({ first }) => first > last)?.first ?? tokens.length;
  const by = tokens.findIndex(({ word }, at) => at > last && at < next && word === 'by');
  const verb = by < 0 ? undefined : tokens[by + 1]?.verb;
  return verb && verb.mask & GERUND
    ? { ...NO_GROUP, first: by + 1, last: by + 1, base: verb.base, kind: 'gerund', tense: 'past' }
    : null;
}

/**
 * `is due to brief lawmakers`: a plan of which no row knows the verb.
 * @returns the infinitive; null where the clause tells no plan
 */
export function plannedIn(sentence: Sentence, { group }: Clause): VerbGroup | null {
  const isPlan =
    wordsOf('planning').has(group.base) ||
    (group.base === 'be' && wordsOf('planning').has(sentence.tokens[group.last + 1]?.word ?? ''));
  return isPlan ? ledBy(sentence, group, ['infinitive']) : null;
}

/** Rows of those who say what they will do. */
export const WILLING = new Set(['agree-to', 'promise', 'decide', 'offer', 'threaten', 'propose']);

/**
 * `agreed to meet again in September`, said in July: what is told on that date is the meeting, which is planned.
 * @param time the token of the date, which is still to come
 * @returns null where the date is that of the agreeing
 */
export function aheadIn(sentence: Sentence, clause: Clause, act: Act, time: number): Act | null {
  if (!WILLING.has(act.row.id)) return null;
  const inner = ledBy(sentence, act.group, ['infinitive']);
  if (!inner || time < inner.last) return null;
  return withAspect(ofVerb(sentence, clause, inner), 'planned');
}

/** The verb to which another one leads: `agreed to meet`, `began building`. Null for none. */
function ledBy(
  { tokens, groups }: Sentence,
  outer: VerbGroup,
  kinds: readonly VerbGroup['kind'][],
): VerbGroup | null {
  const inner = groups.find(
    ({ kind, first }) => kinds.includes(kind) && first > outer.last && first <= outer.last + FAR,
  );
  return inner && isLedTo(tokens, outer, inner) ? inner : null;
}

function isLedTo(tokens: readonly Token[], outer: VerbGroup, inner: VerbGroup): boolean {
  for (let at = outer.last + 1; at < inner.first; at += 1)
    if (
      !/^(?:adv|time|adj)$/.test((tokens[at] as Token).tag) &&
      !wordsOf('planning').has((tokens[at] as Token).word)
    )
      return false;
  return true;
}

function withAspect(act: Act | null, aspect: Act['aspect']): Act | null {
  return act && { ...act, aspect };
}
