import type { EventType } from '@/lib/schema/vocabulary';
import type { Clause, Range } from '../parse/clause';
import { type Trigger, triggers } from '../parse/triggers';
import { wordsOf } from '../parse/word-classes';
import type { Act } from './choose-trigger';
import { actOf } from './led-act';
import { kindOfMatter } from './matter-kind';
import { eventNounsIn, nounsIn, type Sentence } from './sentence';

/** Kinds that one makes by announcing them: to announce that one leaves a treaty is to leave it. */
const BY_ANNOUNCING: ReadonlySet<EventType> = new Set<EventType>([
  'withdrawal',
  'accession',
  'diplomatic-relations',
  'sanction',
]);
const ANNOUNCING = new Set(['announce', 'decide']);

/** A kind with the row that names it. */
export interface Kind {
  readonly type: EventType;
  readonly row: Trigger;
}

/**
 * The kind of what a clause tells. Who announces or decides his withdrawal withdraws; where envoys meet they talk; who calls the demand of another a threat says something.
 * @param content the tokens of what is said
 */
export function kindOf(sentence: Sentence, clause: Clause, act: Act, content: Range | null): Kind {
  const { row } = act;
  if (ANNOUNCING.has(row.id)) {
    if (isLeaving(sentence, clause)) return { type: 'withdrawal', row };
    const inner = innerOf(sentence, clause, act, content);
    if (inner && BY_ANNOUNCING.has(inner.type))
      return { type: inner.type, row: inner.id === 'withdraw-treaty' ? announced(inner) : inner };
  }
  if (row.type === 'meeting' && clause.subject && isOfEnvoys(sentence, clause.subject))
    return { type: 'talks', row };
  if (row.id === 'expire') return { type: ofSubject(sentence, clause) ?? row.type, row };
  const type = byDoer(sentence, clause, row) ?? row.type;
  // What turns out to be war is not told as the journey or the test that its verb alone would tell.
  const isWar =
    type === 'conflict' && ((row.type === 'visit' && row.id !== 'arrive') || row.id === 'missile-test');
  if (isWar) return { type, row: { ...row, id: '', plover: 'ASSAULT' } };
  // `An Indian missile crossed the border`: India did not.
  const isOfWeapon = row.id === 'intrude' && clause.subject && isOfWeapons(sentence, clause.subject);
  return { type, row: isOfWeapon ? { ...row, id: '' } : row };
}

/** `declared that it would never again take part in the talks`. Counter-example: `never again go to war`. */
function isLeaving({ tokens, clauses }: Sentence, clause: Clause): boolean {
  return clauses.some(({ link, parent, group, from }) => {
    if (link !== 'content' || parent === null || clauses[parent] !== clause || !group.isNegated) return false;
    const isOver = tokens.slice(from, group.last + 1).some(({ word }) => word === 'again');
    const isPart = group.base !== 'take' || tokens[group.last + 1]?.word === 'part';
    return isOver && isPart && wordsOf('keeping').has(group.base);
  });
}

/** Of which kind the matter is that a clause tells of: the sanctions expire. */
function ofSubject(sentence: Sentence, clause: Clause): EventType | null {
  if (!clause.subject) return null;
  const { tokens, groups } = sentence;
  const nouns = eventNounsIn(tokens, clause.subject, groups);
  const isTreaty = tokens
    .slice(clause.subject.from, clause.subject.to)
    .some(({ name }) => name?.kind === 'treaty');
  return (
    nouns[0]?.row.type ?? (isTreaty ? 'agreement' : kindOfMatter(nounsIn(tokens, clause.subject, groups)))
  );
}

/** What is done by troops is war, by a traveller a visit, by gunmen no war: `troops crossed the parallel`, `Carter crossed the line`, `gunmen attacked`, `the last workers left`. */
function byDoer(sentence: Sentence, { subject, group }: Clause, { id, type }: Trigger): EventType | null {
  if (!subject) return null;
  const { tokens } = sentence;
  const words = tokens.slice(subject.from, subject.to);
  const isOf = (kind: string): boolean =>
    words.some(({ word, tag }) => tag === 'noun' && wordsOf(kind).has(word));
  if (id === 'intrude') {
    if (isOf('troops')) return 'conflict';
    return words.some(({ name }) => name?.kind === 'person') ? 'visit' : null;
  }
  if (id === 'missile-test') return isAtState(sentence, group.last) ? 'conflict' : null;
  if (id === 'vote')
    return isAlone(sentence, group.last) && words.at(-1)?.name?.kind === 'state' ? 'other' : null;
  // `a brawl left twenty soldiers dead`
  if (
    id === 'withdraw-troops' &&
    tokens.slice(group.last + 1).some(({ word }) => /^(?:dead|wounded|homeless)$/.test(word))
  )
    return 'incident';
  if (type === 'visit') {
    if (isOf('inspecting')) return 'inspection';
    if (id !== 'leave' && isOf('troops')) return 'conflict';
    if (words.at(-1)?.tag === 'noun' && isOf('weapons')) return 'weapons-programme';
    // `The Soviets were in Afghanistan`. Counter-example: `Rice was in Beirut`.
    if (
      group.base === 'be' &&
      !words.some(({ name, word }) => name?.kind === 'person' || wordsOf('holders').has(word))
    )
      return 'other';
  }
  if (id === 'leave') return isOf('troops') || isOf('workers') ? 'withdrawal' : null;
  // `An earthquake killed thousands`
  if ((type === 'conflict' || type === 'weapons-programme') && !group.isPassive && isOf('disasters'))
    return 'incident';
  return type === 'conflict' && !group.isPassive && isOf('gunmen') ? 'incident' : null;
}

/** `Iran votes on 18 June`: what stands behind the verb is at most a date. Counter-examples: `voted on the resolution`, `voted in May to accept it`. */
function isAlone({ tokens, groups }: Sentence, verb: number): boolean {
  const next = tokens[verb + 1];
  if (groups.some(({ kind, first }) => kind === 'infinitive' && first > verb)) return false;
  if (next === undefined || next.tag === 'mark') return true;
  return next.timex !== null || (next.tag === 'prep' && (tokens[verb + 2]?.timex ?? null) !== null);
}

function announced(row: Trigger): Trigger {
  return { ...row, id: 'announce-withdrawal' };
}

/** What is announced: the verb of the clause that follows, the infinitive, or the noun. */
function innerOf(sentence: Sentence, clause: Clause, act: Act, content: Range | null): Trigger | null {
  const { tokens, groups, clauses } = sentence;
  // `The withdrawal was announced in May`: the matter is its subject.
  if (act.group.isPassive && clause.subject)
    return eventNounsIn(tokens, clause.subject, groups)[0]?.row ?? null;
  const child = clauses.find(
    ({ link, parent }) => link === 'content' && parent !== null && clauses[parent] === clause,
  );
  if (child) return child.group.isNegated ? null : (actOf(sentence, child)?.row ?? null);
  const range = { from: act.group.last + 1, to: Math.max(content?.to ?? 0, clause.to) };
  const infinitive = groups.find(({ kind, first }) => kind === 'infinitive' && first === range.from);
  if (infinitive) return actOf(sentence, { ...clause, group: infinitive })?.row ?? null;
  return (
    eventNounsIn(tokens, { from: range.from, to: Math.min(range.to, range.from + 4) }, groups)[0]?.row ?? null
  );
}

function isOfEnvoys({ tokens }: Sentence, { from, to }: Range): boolean {
  const words = tokens.slice(from, to);
  return (
    words.some(({ word, tag }) => tag === 'noun' && wordsOf('envoys').has(word)) &&
    !words.some(({ name }) => name?.kind === 'person')
  );
}

/** `an unarmed Indian cruise missile`: the last word of a range is a weapon. */
function isOfWeapons({ tokens }: Sentence, { to }: Range): boolean {
  return wordsOf('weapons').has(tokens[to - 1]?.word ?? '');
}

/** The row of a dated act that no table has. */
export function otherKind(): Trigger {
  const [any] = triggers().rows;
  return {
    ...(any as Trigger),
    id: '',
    verbs: [],
    objects: [],
    nouns: [],
    type: 'other',
    plover: null,
    takes: 'none',
    strength: 'weak',
  };
}

const REACH = 5;

/** `fired missiles at Israel`, `at an airfield`. Counter-example: `fired a missile at Musudan-ri`, a place. */
function isAtState({ tokens }: Sentence, verb: number): boolean {
  return tokens.some(
    ({ word }, at) =>
      at > verb &&
      /^(?:at|against)$/.test(word) &&
      ((/^(?:state|seat)$/.test(tokens[at + 1]?.name?.kind ?? '') && tokens[at + 2]?.tag !== 'poss') ||
        tokens.slice(at + 1, at + REACH).some(({ word: target }) => wordsOf('targets').has(target))),
  );
}
