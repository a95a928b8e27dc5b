import type { Clause } from '../parse/clause';
import type { Act } from './choose-trigger';
import type { Discourse } from './discourse';
import { matterOf } from './matter';
import type { Nominal } from './nominal';
import type { Sentence } from './sentence';

/**
 * The nouns that tell something beside the verbs. A noun that the clause's own verb tells is dated with it: `conducted a test on 9 October`.
 * @param acts what each clause tells
 */
export function nounsApart(
  sentence: Sentence,
  nominals: readonly Nominal[],
  acts: readonly (Act | null)[],
  discourse: Discourse,
): Nominal[] {
  return nominals.filter(
    (one) =>
      isOfSomebody(sentence, one, discourse) &&
      ((one.isScene && !isLedBy(sentence, acts, one)) ||
        !sentence.clauses.some((clause, i) => isOwnNoun(sentence, clause, acts[i] ?? null, one.at))),
  );
}

/** Whether it can be told whose a noun is: `freed from house arrest in 2009` tells of no arrest. */
function isOfSomebody({ tokens }: Sentence, { at, row, roles }: Nominal, discourse: Discourse): boolean {
  return (
    roles.actors.length + roles.objects.length > 0 ||
    tokens[at]?.name !== null ||
    discourse.matterOf(matterOf(row.type)).length > 0
  );
}

/** `walked away from the talks`: the word before the noun belongs to the verb. */
function isLedBy({ tokens }: Sentence, acts: readonly (Act | null)[], { range }: Nominal): boolean {
  const lead = ` ${tokens[range.from - 1]?.word ?? ''}`;
  return acts.some((act) => act?.row.verbs.some((words) => words.endsWith(lead)));
}

/** `conducted a test`, `a test was conducted`: whether a noun is what the clause's own verb tells. */
function isOwnNoun({ tokens }: Sentence, clause: Clause, act: Act | null, at: number): boolean {
  if (act?.noun === at) return true;
  if (clause.group.kind !== 'finite') return false;
  const verb = (act?.group ?? clause.group).last;
  // `walked away from the talks in 2009`: what leads to the object belongs to the verb.
  const led = act?.row.verbs.some((words) => words.includes(' ')) ? 1 : 0;
  const between = tokens.slice(verb + 1, Math.max(at, verb + 1));
  const isObject =
    at > verb &&
    at < clause.to &&
    !between.some(({ tag }) => tag === 'sub' || tag === 'to') &&
    between.filter(({ tag, word }) => tag === 'prep' && word !== 'of').length <= led;
  return (
    isObject ||
    (clause.group.isPassive && clause.subject !== null && clause.subject.from <= at && at < clause.subject.to)
  );
}
