import type { Clause, Range } from './clause';
import { clauseWith, type FiniteVerb, hostOfJoint } from './finite-verb';
import { leftEdge, openingComma } from './left-edge';
import { nominalBefore, subjectIn } from './noun-phrases';
import type { Token } from './tokens';

/**
 * The clause of a verb right behind a word that joins it to what stands before, with no subject of its own between them: `which led`, `and signed`, `The tests, which India conducted, led`.
 * @returns null where its subject may stand right before it
 */
export function behindJoint(verb: FiniteVerb): Clause | null {
  const { tokens, group, clauses, before, prior, start } = verb;
  let at = group.first - 1;
  while (at >= start && tokens[at]?.tag === 'adv') at -= 1;
  if (at < start)
    return prior === null
      ? clauseWith(verb, { from: group.first, subject: null, link: 'main', parent: null })
      : null;
  const lead = tokens[at] as Token;
  // `which led`, `who said`, `that fired`: what it describes stands before.
  if (lead.tag === 'wh' || lead.tag === 'that') {
    const antecedent = nominalBefore(tokens, at, start);
    const from = antecedent?.from ?? group.first;
    return clauseWith(verb, {
      ...{ from, subject: antecedent, link: 'relative', by: lead.word, parent: before, antecedent },
    });
  }
  if (lead.tag === 'conj' && prior) {
    const parent = hostOfJoint(verb, at) as number;
    const subject = (clauses[parent] as Clause).subject;
    return clauseWith(verb, {
      ...{ from: group.first, subject, link: 'coordinate', by: lead.word, parent, sharesSubject: true },
    });
  }
  return lead.word === ',' ? behindComma(verb, at) : null;
}

/** @param comma its token, right before the verb */
function behindComma(verb: FiniteVerb, comma: number): Clause {
  const { tokens, group, clauses, before, prior, start } = verb;
  // `Kim, the envoy, held`: an apposition.
  const opening = openingComma(tokens, comma, start);
  if (opening !== null) {
    const edge = leftEdge(tokens, opening, start, prior !== null);
    const subject = subjectIn(tokens, { from: edge, to: opening });
    if (subject)
      return clauseWith(verb, {
        from: subject.from,
        subject: { from: subject.from, to: opening },
        link: prior ? 'coordinate' : 'main',
        parent: before,
      });
  }
  // The clause before described the subject: `The tests, which India conducted in May, led`.
  if (prior?.link === 'relative' || prior?.link === 'subordinate') {
    const isRelative = prior.by === 'that' || prior.link === 'relative';
    const subject = (isRelative ? relativeSubject(tokens, prior, clauses) : null) ?? prior.subject;
    // `London withdrew, and the loan, which depended on both, lapsed`
    const isJoined = subject !== null && tokens[subject.from - 1]?.tag === 'conj';
    return clauseWith(verb, {
      ...{ from: subject?.from ?? group.first, subject, parent: prior.parent },
      ...(isJoined ? { link: 'coordinate', by: tokens[subject.from - 1]?.word } : { link: 'main' }),
    });
  }
  return clauseWith(verb, {
    from: group.first,
    subject: prior?.subject ?? null,
    link: 'coordinate',
    by: ',',
    parent: before,
    sharesSubject: prior !== null,
  });
}

/** Whom the verb behind a relative clause is told of: what stands before the word that leads to it, else the first subject. */
function relativeSubject(
  tokens: readonly Token[],
  { group, by }: Clause,
  clauses: readonly Clause[],
): Range | null {
  let at = group.first;
  while (at > 0 && (tokens[at] as Token).word !== by) at -= 1;
  const noun = nominalBefore(tokens, at, 0);
  // `a delegation led by General Yu, which arrived in May, was ordered home`
  const isAgent = noun && tokens[noun.from - 1]?.word === 'by' && tokens[noun.from - 2]?.verb;
  return (isAgent ? nominalBefore(tokens, noun.from - 2, 0) : noun) ?? clauses[0]?.subject ?? null;
}
