import { asApposed } from './apposed-participle';
import { attributing } from './attribution';
import type { Clause, TakesContent } from './clause';
import { endThem } from './clause-ends';
import { finite } from './finite-clause';
import { participle } from './participle-clause';
import type { Token } from './tokens';
import type { VerbGroup } from './verb-group';

/**
 * The clauses of a sentence: the finite ones, and participles that tell what was done to the noun before them.
 * @param groups the verbs of the sentence, in order
 * @returns in the order of their verbs; a `parent` is a place in this list
 */
export function clausesOf(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  takesContent: TakesContent,
): Clause[] {
  const told = asApposed(
    tokens,
    groups.filter(({ kind }) => kind === 'finite' || kind === 'participle' || kind === 'gerund'),
  );
  const clauses: Clause[] = [];
  for (let k = 0; k < told.length; k += 1) {
    const group = told[k] as VerbGroup;
    const clause =
      group.kind === 'finite'
        ? finite(tokens, group, clauses, takesContent)
        : participle(tokens, told, k, clauses);
    if (clause) clauses.push(clause);
  }
  endThem(tokens, clauses);
  return withHead(clauses).map((clause, i) => attributing(tokens, clauses, i, takesContent) ?? clause);
}

/** `Founded in 1995, the body supplied oil`: the participle at the head has the subject of the clause behind it. */
function withHead(clauses: readonly Clause[]): readonly Clause[] {
  const [head] = clauses;
  if (head?.link !== 'participle' || head.subject !== null) return clauses;
  const main = clauses.findIndex(({ link }) => link === 'main');
  const subject = clauses[main]?.subject;
  return subject ? [{ ...head, subject, parent: main }, ...clauses.slice(1)] : clauses;
}
