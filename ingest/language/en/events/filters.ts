import { SPEECH } from '@/lib/schema/vocabulary';
import type { Clause } from '../parse/clause';
import type { Token } from '../parse/tokens';
import { wordsOf } from '../parse/word-classes';
import type { Act } from './choose-trigger';
import type { Governing } from './dates';
import { eventNounsIn, isOnCondition, type Sentence } from './sentence';

/** What is asked of a clause before it tells an event. */
export interface Asked {
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly act: Act;
  /** Its clause names a date of its own. */
  readonly isDated: boolean;
  readonly date: Governing;
}

/** A row of the table of what is no event. */
export interface Filter {
  readonly id: string;
  readonly filtersOut: (asked: Asked) => boolean;
}

const HYPOTHETICAL = new Set(['would', 'could', 'might', 'should', 'must', 'can', 'may', 'ought', 'cannot']);

/** Clauses that tell no event. The first that holds names why. */
export const FILTERS: readonly Filter[] = [
  // Could it test again?
  { id: 'question', filtersOut: ({ sentence }) => sentence.isQuestion },
  // If the United States drops its policy. Counter-example: said that if it did, the talks would end.
  {
    id: 'condition',
    filtersOut: ({ sentence, clause }) => isCondition(clause.by) || isUnderCondition(sentence, clause),
  },
  // Had the parties kept to their word, the crisis might have been avoided.
  {
    id: 'counterfactual',
    filtersOut: ({ clause }) =>
      clause.group.modal !== '' &&
      clause.group.modal !== 'will' &&
      clause.group.modal !== 'be to' &&
      /perfect/.test(clause.group.tense),
  },
  // It did not attack. Counter-example: it did not say so, it denied it.
  { id: 'negated', filtersOut: ({ clause }) => clause.group.isNegated },
  // No agreement was signed; it signed no agreement. Counter-examples: no fewer than twenty soldiers died; a meeting brought no progress.
  {
    id: 'of-nothing',
    filtersOut: ({ sentence: { tokens, groups }, clause: { subject }, act }) =>
      isNothing(tokens, subject?.from ?? -1) ||
      (isNothing(tokens, act.group.last + 1) &&
        (subject === null || eventNounsIn(tokens, subject, groups).length === 0)),
  },
  // It could test again; it may withdraw in May if …. Counter-example: may visit on 5 May.
  {
    id: 'hypothetical',
    filtersOut: ({ sentence, clause, isDated }) =>
      HYPOTHETICAL.has(clause.group.modal) &&
      !(
        isDated &&
        /^(?:may|might|would|could)$/.test(clause.group.modal) &&
        !isOnCondition(sentence, clause)
      ),
  },
  // It tests missiles every year; officials say that it sells arms: no day but that of the writing.
  {
    id: 'habit',
    filtersOut: ({ clause, act, date, isDated }) =>
      !isDated &&
      date.from === 'day' &&
      clause.group.tense === 'present' &&
      clause.group.modal === '' &&
      !clause.group.isProgressive &&
      !wordsOf('claiming').has(act.row.id) &&
      act.row.takes !== 'clause' &&
      act.aspect === null,
  },
  // We will consult with members: some day, which nothing names. Counter-example: will meet in May.
  {
    id: 'undated-plan',
    filtersOut: ({ clause, act, date, isDated }) =>
      !isDated &&
      date.from === 'day' &&
      /^(?:will|shall|be to)$/.test(clause.group.modal) &&
      !SPEECH.has(act.row.type),
  },
  // It had agreed before: of a time before the story's, which nothing names.
  {
    id: 'earlier',
    filtersOut: ({ clause, isDated, date }) =>
      !isDated && clause.group.tense === 'pluperfect' && date.from !== 'round',
  },
  // We hope that others will understand: a wish without a day.
  {
    id: 'wish',
    filtersOut: ({ act, isDated }) => !isDated && (act.row.id === 'hope' || act.row.id === 'express-view'),
  },
  // Analysts doubt it; reports say.
  {
    id: 'nobody',
    filtersOut: ({ sentence, clause, act }) => act.row.takes === 'clause' && isGeneric(sentence, clause),
  },
];

const isCondition = (by: string): boolean => wordsOf('leads-condition').has(by);

/** Its sentence begins with a condition: `If it drops its policy, the next phase will go ahead`; or the clause is turned: `Had they agreed`. */
function isUnderCondition({ clauses, tokens }: Sentence, clause: Clause): boolean {
  const first = clauses[0];
  if (!first || first === clause || first.from > clause.from) return false;
  const turned =
    first.subject === null && tokens[first.group.first]?.word === 'had' && first.group.first === 0;
  return isCondition(first.by) || turned;
}

/** Analysts, observers, reports: nobody who acts for a state. Counter-examples: South Korean officials; the agency's report. */
function isGeneric({ tokens }: Sentence, { subject }: Clause): boolean {
  if (!subject) return false;
  const words = tokens.slice(subject.from, subject.to);
  return (
    words.some(({ word, tag }) => tag === 'noun' && wordsOf('generic-speakers').has(word)) &&
    !words.some(
      ({ name, tag }, i) =>
        name &&
        (i === 0 || tag === 'name') &&
        words[i + 1]?.tag !== 'prep' &&
        name.kind !== 'seat' &&
        name.kind !== 'place' &&
        words[i - 1]?.tag !== 'prep',
    )
  );
}

/** Whether a phrase that begins at a token is of nothing and nobody. */
function isNothing(tokens: readonly Token[], at: number): boolean {
  return (
    wordsOf('of-nothing').has(tokens[at]?.word ?? '') &&
    !/^(?:fewer|less|more|later|earlier|sooner|longer|doubt|matter)$/.test(tokens[at + 1]?.word ?? '')
  );
}
