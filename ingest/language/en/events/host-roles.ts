import type { Clause, Range } from '../parse/clause';
import type { Act } from './choose-trigger';
import { type Roles, rolesOf } from './participants';
import type { Sentence } from './sentence';

/**
 * `Washington promised Seoul a treaty, which was signed in October`: what the clause before speaks of is of those whom it names.
 * @param told the roles of the clauses before
 * @returns null where the clause describes something else, or names somebody itself
 */
export function ofHost(
  clause: Clause,
  told: readonly Roles[],
  sentence: Sentence,
  act: Act | null,
  content: Range | null,
): Roles | null {
  const { link, antecedent, parent, group } = clause;
  const host = parent === null ? undefined : told[parent];
  const isSide = (link === 'relative' && antecedent !== null) || link === 'participle';
  if (!host || !act || !isSide || !group.isPassive) return null;
  const own = rolesOf(sentence, clause, act, content);
  if (own.actors.length + own.objects.length > 0) return null;
  const behind = sentence.clauses[parent as number]?.group.last ?? 0;
  const described = antecedent ?? clause.subject;
  return described && described.from > behind
    ? { actors: [], objects: [...host.actors, ...host.objects] }
    : null;
}
