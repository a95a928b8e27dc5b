import type { MentionDraft } from '@/lib/schema/annotation';
import type { AnnotatedDocument } from '../../../extract/context';
import type { Clause } from '../parse/clause';
import type { Token } from '../parse/tokens';
import { type Act, ofVerb } from './choose-trigger';
import type { ReadClause } from './clause-mention';
import { dateOf, governing } from './dates';
import { draftOf } from './draft';
import { cuesOf, statusOf } from './factuality';
import { WILLING } from './led-act';
import { type Sentence, spanOf } from './sentence';
import type { Standing } from './standing';
import type { EventWords } from './words';

/** What somebody says he will do, on a day of its own. */
export interface LedPlan {
  readonly act: Act;
  /** The token of its date. */
  readonly time: number;
}

/**
 * `agreed on Tuesday to begin talks in February`: beside the agreeing, the talks, which are planned.
 * Counter-example: `agreed to begin talks in February` has one date only.
 * @param act what the clause tells; null for nothing that is known
 * @returns null where the clause leads to no act, or where not both have a date
 */
export function planLedTo(sentence: Sentence, clause: Clause, act: Act | null): LedPlan | null {
  if (act === null || !WILLING.has(act.row.id) || act.aspect !== null) return null;
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

/** The mention of a plan that a clause leads to; null where its date is none, where nobody acts, and where nobody wants it. */
export function mentionOfPlan(
  document: AnnotatedDocument,
  words: EventWords,
  sentence: Sentence,
  { act, time }: LedPlan,
  { clause, date, roles }: ReadClause,
  { block }: Standing,
): MentionDraft | null {
  const { tokens } = sentence;
  const { row, group, noun } = act;
  const at = governing(document, tokens, [time], group.last);
  if (at === null || !date || roles.actors.length === 0 || clause.group.isNegated) return null;
  const ahead = dateOf(document, (tokens[at] as Token).timex as number);
  const verb = noun ?? group.last;
  return draftOf(document, words, {
    ...{ row, type: row.type, roles, block, statesDate: true, isNameless: false, date: ahead },
    span: spanOf(tokens, { from: group.last, to: time + 1 }),
    trigger: spanOf(tokens, { from: verb, to: verb + 1 }),
    factuality: statusOf(cuesOf(sentence, clause, act), ahead.date, document.documentDate),
  });
}
