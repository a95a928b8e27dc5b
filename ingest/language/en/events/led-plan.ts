import type { Clause } from '../parse/clause';
import { type Act, ofVerb, WILLING } from './choose-trigger';
import type { Sentence } from './sentence';

/** What somebody says he will do, on a day of its own. */
export interface LedPlan {
  readonly act: Act;
  /** The token of its date. */
  readonly time: number;
}

/**
 * `agreed on Tuesday to begin talks in February`: beside the agreeing, the talks, which are planned.
 * Counter-example: `agreed to begin talks in February` has one date only.
 * @returns null where the clause leads to no act, or where not both have a date
 */
export function planLedTo(sentence: Sentence, clause: Clause, act: Act): LedPlan | null {
  if (!WILLING.has(act.row.id) || act.aspect !== null) return null;
  const { tokens, groups } = sentence;
  const [inner, next] = groups.filter(({ first }) => first > act.group.last);
  if (inner?.kind !== 'infinitive' || inner.first >= clause.to) return null;
  const between = tokens.slice(act.group.last + 1, inner.first);
  if (!between.every(({ tag }) => /^(?:adv|time|prep)$/.test(tag))) return null;
  if (!tokens.slice(clause.from, inner.first).some(({ tag }) => tag === 'time')) return null;
  const end = Math.min(clause.to, next?.first ?? clause.to);
  const time = tokens.findIndex(({ tag }, at) => at > inner.last && at < end && tag === 'time');
  const told = time < 0 ? null : ofVerb(sentence, clause, inner);
  return told && { act: { ...told, aspect: 'planned' }, time };
}
