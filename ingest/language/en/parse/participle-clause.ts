import { type Clause, lastFinite } from './clause';
import { nominalBefore } from './noun-phrases';
import type { Token } from './tokens';
import type { VerbGroup } from './verb-group';

/**
 * `talks held in Beijing`, `, killing two`: the noun before it, or the clause before it, tells whose.
 * @param told the verbs that make clauses; `k` is the place of this one
 * @param clauses those of the verbs before it
 * @returns null where neither stands before it
 */
export function participle(
  tokens: readonly Token[],
  told: readonly VerbGroup[],
  k: number,
  clauses: readonly Clause[],
): Clause | null {
  const group = told[k] as VerbGroup;
  const lead = tokens[group.first - 1];
  const host = lastFinite(clauses);
  const base = { group, to: tokens.length, link: 'participle', by: '', antecedent: null } as const;
  if (group.kind === 'gerund') {
    if (lead?.word !== ',' || host === null) return null;
    return {
      ...base,
      subject: clauses[host]?.subject ?? null,
      from: group.first,
      own: group.first,
      parent: host,
      sharesSubject: true,
    };
  }
  const noun = nominalBefore(tokens, group.first, 0);
  // At the head of its sentence it tells of the subject that follows.
  if (group.first < 2 && host === null && noun === null)
    return { ...base, subject: null, from: group.first, own: group.first, parent: null, sharesSubject: true };
  return noun
    ? { ...base, subject: noun, from: noun.from, own: group.first, parent: host, sharesSubject: false }
    : null;
}
