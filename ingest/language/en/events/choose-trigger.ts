import type { Clause, Range } from '../parse/clause';
import { nounPhraseEnd } from '../parse/noun-phrase-end';
import { type Trigger, triggers } from '../parse/triggers';
import type { VerbGroup } from '../parse/verb-group';
import { wordsOf } from '../parse/word-classes';
import { scoreOf } from './fits-row';
import { eventNounsIn, nounsIn, type Sentence } from './sentence';

/** What a clause tells by its verb. */
export interface Act {
  readonly row: Trigger;
  /** The verb that tells it: that of the clause, or the infinitive that it leads to (`plans to visit`). */
  readonly group: VerbGroup;
  /** The noun that tells it, where the verb only says that it took place: `held talks`. */
  readonly noun: number | null;
  /** It is only planned, or only begun, by the verb that leads to it. */
  readonly aspect: 'planned' | 'begun' | null;
}

/** What a verb tells with what stands behind it; null where no row fits. */
export function ofVerb(sentence: Sentence, clause: Clause, group: VerbGroup): Act | null {
  const { tokens, groups } = sentence;
  const end = Math.max(clause.to, group.last + 1);
  const behind = { from: group.last + 1, to: end };
  const subject = clause.subject ? nounsIn(tokens, clause.subject, groups) : new Set<string>();
  // `the explosions that India conducted`: what the relative clause describes is its object.
  const isOfObject =
    clause.link === 'relative' && clause.antecedent !== null && clause.subject !== clause.antecedent;
  const gap = isOfObject && clause.antecedent ? nounsIn(tokens, clause.antecedent, groups) : null;
  let best: { row: Trigger; score: number } | null = null;
  for (const pattern of triggers().verbs.get(group.base) ?? []) {
    const score = scoreOf(sentence, group, pattern, behind, subject, gap);
    if (score > 0 && (best === null || score > best.score)) best = { row: pattern.row, score };
  }
  const noun = ofNoun(sentence, clause, group, behind);
  if (noun && (best === null || best.score < 3)) return noun;
  return best && { row: best.row, group, noun: null, aspect: null };
}

/** What a noun tells whose event a verb only says to take place: `held talks`, `talks collapsed`. */
function ofNoun(sentence: Sentence, clause: Clause, group: VerbGroup, behind: Range): Act | null {
  const { tokens, groups } = sentence;
  const find = (range: Range): Act | null => {
    const [first] = eventNounsIn(tokens, range, groups).filter(
      ({ row }) => row.type !== 'statement' || group.base === 'make',
    );
    return first ? { row: first.row, group, noun: first.at, aspect: null } : null;
  };
  if (wordsOf('light').has(group.base)) {
    const object = group.isPassive
      ? clause.subject
      : { from: behind.from, to: nounPhraseEnd(tokens, behind) };
    const found = object && find(object);
    if (found) return found;
  }
  // `There were clashes between Indian and Chinese troops`
  if (group.base === 'be' && tokens[group.first - 1]?.word === 'there')
    return find({ from: behind.from, to: nounPhraseEnd(tokens, behind) });
  return wordsOf('happening').has(group.base) && clause.subject
    ? find({ from: clause.subject.from, to: nounPhraseEnd(tokens, clause.subject) })
    : null;
}
