import { behindJoint } from './behind-joint';
import { behindVerb } from './behind-verb';
import { type Clause, lastFinite, type Range, type TakesContent } from './clause';
import { clauseWith, type FiniteVerb, hostOfJoint } from './finite-verb';
import { hasBoundary, introducerIn } from './introducers';
import { leftEdge } from './left-edge';
import { NOMINAL, nominalBefore, subjectIn } from './noun-phrases';
import type { Token } from './tokens';
import type { VerbGroup } from './verb-group';
import { wordsOf } from './word-classes';

/**
 * The clause of a finite verb: its subject, and how it hangs together with the clauses before it. What stands right before the verb is asked first, then what stands before its subject.
 * @param group the verb
 * @param clauses those of the verbs before it; one of them becomes a participle where only this verb can be its sentence's: `the talks held in Beijing ended`
 */
export function finite(
  tokens: readonly Token[],
  group: VerbGroup,
  clauses: Clause[],
  takesContent: TakesContent,
): Clause {
  const before = lastFinite(clauses);
  const prior = before === null ? null : (clauses[before] as Clause);
  const start = prior ? prior.group.last + 1 : 0;
  const verb: FiniteVerb = { tokens, group, clauses, before, prior, start, takesContent };
  const joined = behindJoint(verb);
  if (joined) return joined;
  const from = leftEdge(tokens, group.first, start, prior !== null);
  const subject = subjectIn(tokens, { from, to: group.first });
  const introducer = tokens[from - 1];
  const own = { from: subject?.from ?? group.first, subject };
  const introduced = behindIntroducer(verb, from, own);
  if (introduced) return introduced;
  if (prior && from <= start + 1 && !hasBoundary(tokens, start, from)) {
    const both = behindVerb(verb, prior, from, subject);
    clauses[before as number] = both.prior;
    return both.clause;
  }
  if (introducer?.tag === 'conj')
    return clauseWith(verb, {
      ...{ ...own, link: 'coordinate', by: introducer.word, parent: hostOfJoint(verb, from - 1) },
    });
  const link = prior ? 'coordinate' : 'main';
  return clauseWith(verb, { ...own, link, by: introducer?.word === ',' ? ',' : '', parent: before });
}

/**
 * `after the talks had ended`, `that it would`, `a plant which India built`: a word before the subject says how the clause hangs together.
 * @param from where the words right before the verb begin; what leads to them stands before
 * @param own its subject, and where that begins
 * @returns null where no such word stands there
 */
function behindIntroducer(
  verb: FiniteVerb,
  from: number,
  own: Pick<Clause, 'from' | 'subject'>,
): Clause | null {
  const { tokens, group, before, prior, start, takesContent } = verb;
  const sub = introducerIn(tokens, from, group.first);
  if (sub) return clauseWith(verb, { ...own, link: 'subordinate', by: sub, parent: before });
  const introducer = tokens[from - 1];
  if (!introducer) return null;
  const { tag, word: by } = introducer;
  if (tag === 'sub' && from >= start)
    return clauseWith(verb, { ...own, link: 'subordinate', by, parent: before });
  if ((tag !== 'that' && tag !== 'wh') || from <= start) return null;
  const nominal = nominalBefore(tokens, from - 1, start);
  const antecedent = nominal && isOfWhole(tokens, nominal, from - 1, group.base) ? null : nominal;
  const relative = clauseWith(verb, { ...own, link: 'relative', by, parent: before, antecedent });
  if (tag === 'wh') return relative;
  if (!prior) return antecedent && relative;
  const isOfNoun =
    from - 2 > prior.group.last && NOMINAL.has(tokens[from - 2]?.tag ?? '') && !takesContent(prior.group);
  if (isOfNoun) return relative;
  const isFurther = tokens[from - 2]?.tag === 'conj' && prior.link === 'content';
  return clauseWith(verb, { ...own, link: 'content', by, parent: isFurther ? prior.parent : before });
}

/** `was shot down near Tehran, which the authorities admitted`: what is said is the whole clause, and not the place at its end. */
function isOfWhole(tokens: readonly Token[], { from, to }: Range, lead: number, base: string): boolean {
  const isAfterComma = tokens[lead]?.word === 'which' && tokens[lead - 1]?.word === ',';
  const isPlace = tokens[to - 1]?.tag === 'name' && tokens[from - 1]?.tag === 'prep';
  return isAfterComma && isPlace && wordsOf('of-clauses').has(base);
}
