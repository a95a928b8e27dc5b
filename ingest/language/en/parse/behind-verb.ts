import type { Clause, Range } from './clause';
import { clauseWith, type FiniteVerb } from './finite-verb';
import { lastNominal, nominalBefore } from './noun-phrases';
import type { Token } from './tokens';
import type { VerbGroup } from './verb-group';
import { wordsOf } from './word-classes';

/** What two verbs in a row are, by the second: its clause, and that of the first where only the second can be the sentence's. */
interface TwoVerbs {
  readonly clause: Clause;
  readonly prior: Clause;
}

/**
 * Two verbs without a joint between them: `said it would`, or one of them only describes: `the talks held in Beijing ended`.
 * @param prior the clause of the first
 * @param from where the words right before the second begin
 * @param subject what they name
 */
export function behindVerb(verb: FiniteVerb, prior: Clause, from: number, subject: Range | null): TwoVerbs {
  const { tokens, group, clauses, before, start, takesContent } = verb;
  const own = lastNominal(tokens, from, group.first);
  const isSaid = takesContent(prior.group);
  if (!isSaid && (isReduced(tokens, group) || isBehindSure(tokens, prior, group))) {
    const noun = own ?? nominalBefore(tokens, group.first, start);
    if (noun) {
      const clause = clauseWith(verb, { from: noun.from, subject: noun, link: 'participle', parent: before });
      return { clause: { ...clause, group: asParticiple(group), own: group.first }, prior };
    }
  }
  if (prior.link === 'relative' && prior.antecedent && (prior.parent === null || !isSaid)) {
    const { antecedent: described, parent } = prior;
    const isContent = parent !== null && takesContent((clauses[parent] as Clause).group);
    const link = parent === null ? 'main' : isContent ? 'content' : 'coordinate';
    return { clause: clauseWith(verb, { from: described.from, subject: described, link, parent }), prior };
  }
  if (!isSaid && prior.group.isOpen && prior.subject && !isSureOf(tokens, prior)) {
    const { subject: described, link, by, parent } = prior;
    return {
      clause: clauseWith(verb, { from: described.from, subject: described, link, by, parent }),
      prior: { ...prior, group: asParticiple(prior.group), link: 'participle', parent: null },
    };
  }
  const said = own ?? subject;
  const clause = clauseWith(verb, {
    ...{ from: said?.from ?? group.first, subject: said, link: 'content', parent: before },
  });
  return { clause, prior };
}

function asParticiple(group: VerbGroup): VerbGroup {
  return { ...group, kind: 'participle', isPassive: true };
}

/** Its subject is a pronoun, or a comma parts them, so that it can be no participle: `We met`, `Kim, the envoy, held`. */
function isSureOf(tokens: readonly Token[], { group }: Clause): boolean {
  const before = tokens[group.first - 1];
  // Its object follows at once, which no participle has: `accused each other`.
  if (/^(?:det|pron|name|num)$/.test(tokens[group.last + 1]?.tag ?? '')) return true;
  return (
    before?.tag === 'pron' ||
    before?.word === ',' ||
    (before?.name?.kind === 'state' && /^(?:we|our)$/.test(before.word))
  );
}

/** `held a meeting to weigh the tests conducted in May`: behind a verb that is sure, and a noun, a verb that may be both describes the noun. */
function isBehindSure(tokens: readonly Token[], prior: Clause, { isOpen, first }: VerbGroup): boolean {
  return isOpen && tokens[first - 1]?.tag === 'noun' && (!prior.group.isOpen || isSureOf(tokens, prior));
}

/** `reviewed the referendum held in Cyprus`: a verb that takes an object and has none only describes the noun before it. Counter-example: `the ministers signed the accord`. */
function isReduced(tokens: readonly Token[], { isOpen, base, first, last }: VerbGroup): boolean {
  // `an airliner brought down over Niger`
  const behind = tokens[tokens[last + 1]?.tag === 'adv' ? last + 2 : last + 1];
  return (
    isOpen &&
    wordsOf('transitive').has(base) &&
    tokens[first - 1]?.tag === 'noun' &&
    (behind === undefined || /^(?:prep|time)$/.test(behind.tag) || /^[.,;]$/.test(behind.word))
  );
}
