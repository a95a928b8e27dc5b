import type { Clause, TakesContent } from './clause';
import type { Token } from './tokens';
import type { VerbGroup } from './verb-group';

/** A finite verb, with what its clause may hang together with. */
export interface FiniteVerb {
  readonly tokens: readonly Token[];
  readonly group: VerbGroup;
  /** The clauses of the verbs before it. */
  readonly clauses: readonly Clause[];
  /** The place of the last of them that has a finite verb; null for none. */
  readonly before: number | null;
  /** That clause. */
  readonly prior: Clause | null;
  /** The token behind its verb: no subject reaches further back. */
  readonly start: number;
  readonly takesContent: TakesContent;
}

/** What a clause is told by; what is left out is nothing. */
type Parts = Pick<Clause, 'from' | 'subject' | 'link' | 'parent'> &
  Partial<Pick<Clause, 'by' | 'sharesSubject' | 'antecedent'>>;

/** The clause of a finite verb, to the end of the sentence: where it ends is told by those behind it. */
export function clauseWith(
  { tokens, group }: FiniteVerb,
  { by = '', sharesSubject = false, antecedent = null, ...parts }: Parts,
): Clause {
  const { from, subject } = parts;
  return {
    ...{ ...parts, group, to: tokens.length, by, sharesSubject, antecedent },
    own: antecedent && subject === antecedent ? group.first : from,
  };
}

/**
 * `called for steps that could help, and decided`: what follows a comma and `and` goes on with the clause that the one within it belongs to.
 * @param conjunction the token of the `and`
 * @returns the place of the clause that it joins; null where none is before it
 */
export function hostOfJoint({ tokens, before, prior }: FiniteVerb, conjunction: number): number | null {
  if (prior === null) return before;
  const { link, parent } = prior;
  const isApart = tokens[conjunction - 1]?.word === ',';
  return isApart && parent !== null && (link === 'relative' || link === 'subordinate') ? parent : before;
}
