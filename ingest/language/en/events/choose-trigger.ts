import type { Clause } from '../parse/clause';
import type { Token } from '../parse/tokens';
import { type Trigger, triggers, type VerbPattern } from '../parse/triggers';
import { GERUND } from '../parse/verb-forms';
import { NO_GROUP, type VerbGroup } from '../parse/verb-group';
import { wordsOf } from '../parse/word-classes';
import { eventNounsIn, nounsIn, type Sentence } from './sentence';

/** What a clause tells by its verb. */
export interface Act {
  readonly row: Trigger;
  /** The verb that tells it: that of the clause, or the infinitive that it leads to (`plans to visit`). */
  readonly group: VerbGroup;
  /** The noun that tells it, where the verb only says that it took place: `held talks`. */
  readonly noun: number | null;
  /** It is only planned, or only begun, by the verb that leads to it. */
  readonly aspect: 'planned' | 'begun' | null;
}

/** What is done to somebody or something that a headline names first. */
const HEADLINE: ReadonlySet<Trigger['takes']> = new Set<Trigger['takes']>(['thing', 'treaty', 'state']);
const FAR = 3;
/** How far behind a deed its object may stand. */
const FAR_OBJECT = 12;

/**
 * The act that a clause tells; null where no row of `triggers.tsv` fits. Of several rows that which says most: one whose object is named, then one with more words of its own.
 * Examples: `fired two missiles` is a test; `fired the minister` is not; `held talks`, `was signed in Geneva`.
 */
export function actOf(sentence: Sentence, clause: Clause): Act | null {
  const { tokens, groups } = sentence;
  const { group } = clause;
  const inner = groups.find(
    (one) =>
      (one.kind === 'infinitive' || one.kind === 'gerund') &&
      one.first > group.last &&
      one.first <= group.last + FAR &&
      isLedTo(tokens, group, one),
  );
  if (inner && wordsOf('planning').has(group.base))
    return withAspect(ofVerb(sentence, clause, inner), 'planned');
  if (inner && wordsOf('beginning').has(group.base))
    return withAspect(ofVerb(sentence, clause, inner), 'begun');
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
export function plannedIn({ tokens, groups }: Sentence, { group }: Clause): VerbGroup | null {
  const isPlan =
    wordsOf('planning').has(group.base) ||
    (group.base === 'be' && wordsOf('planning').has(tokens[group.last + 1]?.word ?? ''));
  const inner = groups.find(
    (one) => one.kind === 'infinitive' && one.first > group.last && one.first <= group.last + FAR,
  );
  return isPlan && inner && isLedTo(tokens, group, inner) ? inner : null;
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
  const inner = sentence.groups.find(
    ({ kind, first }) => kind === 'infinitive' && first > act.group.last && first <= act.group.last + FAR,
  );
  if (!inner || time < inner.last || !isLedTo(sentence.tokens, act.group, inner)) return null;
  return withAspect(ofVerb(sentence, clause, inner), 'planned');
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

/** What a verb tells with what stands behind it; null where no row fits. */
export function ofVerb(sentence: Sentence, clause: Clause, group: VerbGroup): Act | null {
  const { tokens, groups } = sentence;
  const end = Math.max(clause.to, group.last + 1);
  const behind = { from: group.last + 1, to: end };
  const subject = clause.subject ? nounsIn(tokens, clause.subject, groups) : new Set<string>();
  // `the explosions that India conducted`: what the relative clause describes is its object.
  const isOfObject =
    clause.link === 'relative' && clause.antecedent !== null && clause.subject !== clause.antecedent;
  const gap = isOfObject && clause.antecedent ? nounsIn(tokens, clause.antecedent, groups) : null;
  let best: { row: Trigger; score: number } | null = null;
  for (const pattern of triggers().verbs.get(group.base) ?? []) {
    const score = scoreOf(sentence, group, pattern, behind, subject, gap);
    if (score > 0 && (best === null || score > best.score)) best = { row: pattern.row, score };
  }
  const noun = ofNoun(sentence, clause, group, behind);
  if (noun && (best === null || best.score < 3)) return noun;
  return best && { row: best.row, group, noun: null, aspect: null };
}

function scoreOf(
  sentence: Sentence,
  group: VerbGroup,
  { row, particles }: VerbPattern,
  behind: { from: number; to: number },
  subject: ReadonlySet<string>,
  gap: ReadonlySet<string> | null,
): number {
  const { tokens, groups } = sentence;
  const at = particlesAt(tokens, behind.from, particles, behind.to);
  if (at === null) return 0;
  const own = particles.length;
  // `The money was returned to Pyongyang`: nobody travels. Counter-example: `was shown round the plant`.
  if (group.isPassive && row.type === 'visit' && row.takes === 'state' && own > 0) return 0;
  if (row.objects.length === 0 || row.objects[0] === '*') return 1 + own;
  const next = tokens[at];
  // `votes 19-0 to back`, `decided in 1979 to deploy`
  let inner = at;
  while (
    /^(?:num|time)$/.test(tokens[inner]?.tag ?? '') ||
    /^[-–]$/.test(tokens[inner]?.word ?? '') ||
    (tokens[inner]?.tag === 'prep' && tokens[inner + 1]?.tag === 'time')
  )
    inner += 1;
  if (
    row.objects.includes('$clause') &&
    (tokens[inner]?.tag === 'that' || tokens[inner]?.tag === 'to' || next?.word === 'having')
  )
    return 3 + own;
  // `arrived in Pyongyang`: of a row of journeys the preposition leads to the object.
  const isLed = next?.tag === 'prep' || next?.tag === 'to';
  const from = isLed && (row.type === 'visit' || own > 0) ? at + 1 : at;
  const objects = group.isPassive ? subject : gap ? gap : nounsIn(tokens, { from, to: behind.to }, groups);
  const isIntransitive =
    !group.isPassive &&
    (next === undefined || /^(?:prep|mark|adv|time|sub|conj|that|wh)$/.test(next.tag) || at >= behind.to);
  const isNamed = (nouns: ReadonlySet<string>): boolean => row.objects.some((one) => nouns.has(one));
  if (row.objects[0] === '$none') return isIntransitive ? 1 + own : 0;
  if (isNamed(objects)) return 3 + own;
  if ((isIntransitive || group.isOpen) && row.takes === 'none' && isNamed(subject)) return 3 + own;
  // `Martial law lifted in Taiwan`, `Agreement signed`: a headline leaves out that it was.
  if (isIntransitive && group.isOpen && HEADLINE.has(row.takes) && isNamed(subject)) return 2 + own;
  if (group.isPassive && own > 0 && isNamed(nounsIn(tokens, { from, to: behind.to }, groups))) return 3 + own;
  return 0;
}

/** The place behind the words that belong to a verb; null where they do not stand there. A verb and its adverb may have the object between them: `called it off`. */
function particlesAt(
  tokens: readonly Token[],
  from: number,
  particles: readonly string[],
  to: number,
): number | null {
  let at = from;
  for (const particle of particles) {
    while (isBetween(tokens[at], at > from) && tokens[at]?.word !== particle) at += 1;
    if (tokens[at]?.word === particle) at += 1;
    else if (
      particles.length === 1 &&
      tokens[at + 1]?.word === particle &&
      at + 1 < to &&
      /^(?:pron|name)$/.test(tokens[at]?.tag ?? '')
    )
      return from;
    else return null;
  }
  return at;
}

/** `went briefly into recess`, `into an indefinite recess`. */
function isBetween(token: Token | undefined, isBehindParticle: boolean): boolean {
  return token?.tag === 'adv' || (isBehindParticle && (token?.tag === 'det' || token?.tag === 'adj'));
}

function ofNoun(
  sentence: Sentence,
  clause: Clause,
  group: VerbGroup,
  behind: { from: number; to: number },
): Act | null {
  const { tokens, groups } = sentence;
  const find = (range: { from: number; to: number }): Act | null => {
    const [first] = eventNounsIn(tokens, range, groups).filter(
      ({ row }) => row.type !== 'statement' || group.base === 'make',
    );
    return first ? { row: first.row, group, noun: first.at, aspect: null } : null;
  };
  if (wordsOf('light').has(group.base)) {
    const object = group.isPassive
      ? clause.subject
      : { from: behind.from, to: nounPhraseEnd(tokens, behind) };
    const found = object && find(object);
    if (found) return found;
  }
  return wordsOf('happening').has(group.base) && clause.subject
    ? find({ from: clause.subject.from, to: nounPhraseEnd(tokens, clause.subject) })
    : null;
}

/** Where the first noun phrase of a range ends, with what `of` joins to it. */
export function nounPhraseEnd(tokens: readonly Token[], { from, to }: { from: number; to: number }): number {
  let at = from;
  while (
    at < to &&
    (/^(?:det|adj|noun|num|name|poss|pron|time|adv)$/.test((tokens[at] as Token).tag) ||
      (tokens[at] as Token).word === 'of' ||
      (tokens[at]?.tag === 'conj' && tokens[at - 1]?.tag === 'adj'))
  )
    at += 1;
  return Math.max(at, Math.min(from + 1, to));
}
