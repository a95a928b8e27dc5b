import { type Clause, type Link, lastFinite, type Range, type TakesContent } from './clause';
import { hasBoundary, introducerIn } from './introducers';
import { leftEdge, openingComma } from './left-edge';
import { lastNominal, NOMINAL, nominalBefore, subjectIn } from './noun-phrases';
import type { Token } from './tokens';
import type { VerbGroup } from './verb-group';
import { wordsOf } from './word-classes';

/**
 * The clause of a finite verb: its subject, and how it hangs together with the clauses before it. What stands right before the verb is asked first, then what stands before its subject.
 * @param told the verbs that make clauses; `k` is the place of this one
 * @param clauses those of the verbs before it; one of them becomes a participle where only this verb can be its sentence's: `the talks held in Beijing ended`
 */
export function finite(
  tokens: readonly Token[],
  told: readonly VerbGroup[],
  k: number,
  clauses: Clause[],
  takesContent: TakesContent,
): Clause {
  const group = told[k] as VerbGroup;
  const before = lastFinite(clauses);
  const prior = before === null ? null : (clauses[before] as Clause);
  const start = prior ? prior.group.last + 1 : 0;
  let at = group.first - 1;
  while (at >= start && tokens[at]?.tag === 'adv') at -= 1;
  const made = (
    from: number,
    subject: Range | null,
    link: Link,
    by: string,
    parent: number | null,
    sharesSubject = false,
    antecedent: Range | null = null,
  ): Clause => ({
    ...{ group, subject, from, to: tokens.length, link, by, parent, sharesSubject, antecedent },
    own: antecedent && subject === antecedent ? group.first : from,
  });
  const lead = tokens[at];
  if (at < start && prior === null) return made(group.first, null, 'main', '', null);
  // `which led`, `who said`, `that fired`: what it describes stands before.
  if (lead && at >= start && (lead.tag === 'wh' || lead.tag === 'that')) {
    const antecedent = nominalBefore(tokens, at, start);
    return made(
      antecedent?.from ?? group.first,
      antecedent,
      'relative',
      lead.word,
      before,
      false,
      antecedent,
    );
  }
  if (lead?.tag === 'conj' && at >= start && prior) {
    const host = behindRelative(tokens, at, prior, before as number);
    return made(group.first, (clauses[host] as Clause).subject, 'coordinate', lead.word, host, true);
  }
  if (lead?.word === ',' && at >= start) {
    const opening = openingComma(tokens, at, start);
    if (opening !== null) {
      const subject = subjectIn(tokens, {
        from: leftEdge(tokens, opening, start, prior !== null),
        to: opening,
      });
      if (subject)
        return made(
          subject.from,
          { from: subject.from, to: opening },
          prior ? 'coordinate' : 'main',
          '',
          before,
        );
    }
    // The clause before described the subject: `The tests, which India conducted in May, led`.
    if (prior?.link === 'relative' || prior?.link === 'subordinate') {
      const host =
        prior.by === 'that' || prior.link === 'relative'
          ? (relativeSubject(tokens, prior, clauses) ?? prior.subject)
          : prior.subject;
      return made(host?.from ?? group.first, host, 'main', '', prior.parent);
    }
    return made(group.first, prior?.subject ?? null, 'coordinate', ',', before, prior !== null);
  }
  const from = leftEdge(tokens, group.first, start, prior !== null);
  const subject = subjectIn(tokens, { from, to: group.first });
  const introducer = from > start || from > 0 ? tokens[from - 1] : undefined;
  const sub = introducerIn(tokens, from, group.first);
  const begin = subject?.from ?? group.first;
  if (sub) return made(begin, subject, 'subordinate', sub, before);
  const noun = introducer?.tag === 'that' && prior === null ? nominalBefore(tokens, from - 1, start) : null;
  if (noun) return made(begin, subject, 'relative', 'that', null, false, noun);
  if (introducer?.tag === 'that' && from - 1 >= start && prior) {
    const isOfNoun =
      from - 2 > prior.group.last && NOMINAL.has(tokens[from - 2]?.tag ?? '') && !takesContent(prior.group);
    if (isOfNoun)
      return made(begin, subject, 'relative', 'that', before, false, nominalBefore(tokens, from - 1, start));
    const isFurther = tokens[from - 2]?.tag === 'conj' && prior.link === 'content';
    return made(begin, subject, 'content', 'that', isFurther ? prior.parent : before);
  }
  if (introducer?.tag === 'wh' && from - 1 >= start)
    return made(
      begin,
      subject,
      'relative',
      introducer.word,
      before,
      false,
      nominalBefore(tokens, from - 1, start),
    );
  if (introducer?.tag === 'sub' && from - 1 >= start - 1)
    return made(begin, subject, 'subordinate', introducer.word, before);
  if (prior && from <= start + 1 && !hasBoundary(tokens, start, from)) {
    // `said it would`; of two verbs in a row without a joint the first only describes: `the talks held in Beijing ended`.
    if ((isReduced(tokens, group) || isBehindSure(tokens, prior, group)) && !takesContent(prior.group)) {
      const noun = lastNominal(tokens, from, group.first) ?? nominalBefore(tokens, group.first, start);
      if (noun)
        return {
          ...made(noun.from, noun, 'participle', '', before),
          group: { ...group, kind: 'participle', isPassive: true },
          own: group.first,
        };
    }
    const own = lastNominal(tokens, from, group.first);
    if (prior.link === 'relative' && prior.antecedent && prior.parent === null)
      return made(prior.antecedent.from, prior.antecedent, 'main', '', null);
    if (prior.link === 'relative' && prior.antecedent && !takesContent(prior.group))
      return made(
        prior.antecedent.from,
        prior.antecedent,
        takesContent((clauses[prior.parent as number] as Clause).group) ? 'content' : 'coordinate',
        '',
        prior.parent,
      );
    if (takesContent(prior.group)) return made(own?.from ?? begin, own ?? subject, 'content', '', before);
    if (prior.group.isOpen && prior.subject && !isSureOf(tokens, prior)) {
      clauses[before as number] = {
        ...prior,
        group: { ...prior.group, kind: 'participle', isPassive: true },
        link: 'participle',
        parent: null,
      };
      return made(prior.subject.from, prior.subject, prior.link, prior.by, prior.parent);
    }
    return made(own?.from ?? begin, own ?? subject, 'content', '', before);
  }
  if (introducer?.tag === 'conj') {
    const host = prior ? behindRelative(tokens, from - 1, prior, before as number) : before;
    return made(begin, subject, 'coordinate', introducer.word, host);
  }
  return made(begin, subject, prior ? 'coordinate' : 'main', introducer?.word === ',' ? ',' : '', before);
}

/** `called for steps that could help, and decided`: what follows a comma and `and` goes on with the clause that the one within it belongs to. */
function behindRelative(
  tokens: readonly Token[],
  conjunction: number,
  { link, parent }: Clause,
  before: number,
): number {
  const isApart = tokens[conjunction - 1]?.word === ',';
  return isApart && parent !== null && (link === 'relative' || link === 'subordinate') ? parent : before;
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
  const behind = tokens[last + 1];
  return (
    isOpen &&
    wordsOf('transitive').has(base) &&
    tokens[first - 1]?.tag === 'noun' &&
    (behind === undefined || /^(?:prep|time)$/.test(behind.tag) || /^[.,;]$/.test(behind.word))
  );
}

/** Whom the verb behind a relative clause is told of: what stands before the word that leads to it, else the first subject. */
function relativeSubject(
  tokens: readonly Token[],
  { from, by }: Clause,
  clauses: readonly Clause[],
): Range | null {
  let at = from;
  while (at > 0 && (tokens[at] as Token).word !== by) at -= 1;
  const host = nominalBefore(tokens, at, 0);
  return host ?? clauses[0]?.subject ?? null;
}
