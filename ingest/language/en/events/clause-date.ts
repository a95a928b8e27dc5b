import { SPEECH } from '@/lib/schema/vocabulary';
import type { AnnotatedDocument } from '../../../extract/context';
import type { Clause } from '../parse/clause';
import type { Token } from '../parse/tokens';
import { wordsOf } from '../parse/word-classes';
import { sceneRound } from '../positions/scene';
import type { Act } from './choose-trigger';
import { dateOfNamedRound, type Governing, isDating } from './dates';
import { type Sentence, spanOf } from './sentence';
import type { Standing } from './standing';

/** Links under which a clause tells something only with a date of its own. */
export const BY_OWN_DATE = new Set(['relative', 'subordinate', 'content', 'participle']);

/**
 * `until August 2002, when a group revealed`: a clause that goes on with the date right before it.
 * @returns the token of the date; null for none
 */
export function timeBeforeWhen(
  document: AnnotatedDocument,
  tokens: readonly Token[],
  { by, own }: Clause,
): number | null {
  if (by !== 'when' || tokens[own - 1]?.word !== 'when' || tokens[own - 2]?.word !== ',') return null;
  const timex = tokens[own - 3]?.timex ?? null;
  const expression = timex === null ? undefined : document.timexes[timex];
  return expression && isDating(expression) ? own - 3 : null;
}

/**
 * Where no date is its own: that of the clause it goes on with, of the round it names, of the entry or the day.
 * @param i the place of the clause
 * @param dates those of the clauses before it
 * @param times for each clause the tokens of its date expressions
 * @param act what the clause tells; null for nothing that is known
 * @returns null where none of these dates it
 */
export function inherited(
  document: AnnotatedDocument,
  { clauses, groups, tokens, span }: Sentence,
  i: number,
  dates: readonly (Governing | null)[],
  times: readonly number[][],
  { date, carried, isLead, isOwnVoice }: Standing,
  act: Act | null,
): Governing | null {
  const clause = clauses[i] as Clause;
  const host = clause.parent === null ? null : (dates[clause.parent] ?? null);
  // `Two weeks later`, from a day that nobody knows: the clause is not of the entry's day either.
  if ((times[i] ?? []).some((at) => isUnresolved(document, tokens[at] as Token))) return null;
  const isHeld =
    clause.link === 'coordinate' ||
    clause.by === 'where' ||
    (clause.link === 'participle' && clause.group.kind === 'gerund');
  if (isHeld && isLater(tokens, clause)) return null;
  if (isHeld && host && (times[i] ?? []).length === 0) return host;
  if (clause.by === 'where') return null;
  if (BY_OWN_DATE.has(clause.link) && !(clause.link === 'participle' && clause.group.kind === 'gerund'))
    return null;
  const isSpeech = act === null || SPEECH.has(act.row.type);
  // `At the second round, China proposed a plan`; but `China proposed a third round` is not of the third.
  const scene = sceneRound(document, span);
  const atScene = scene && dateOfNamedRound(document, scene);
  if (atScene && isSpeech) return { ...atScene, from: 'round' };
  const round = dateOfNamedRound(document, spanOf(tokens, { from: clause.from, to: clause.to }));
  if (round && !(act !== null && isSpeech)) return round;
  if (date?.from === 'day') {
    if (carried) return carried;
    // A limit or a length is no day of the document's: `After the talks in March the North said`.
    if ((times[i] ?? []).some((at) => clause.group.tense !== 'past' || !isOfInfinitive(groups, clause, at)))
      return null;
    if (isOwnVoice && clause.group.tense !== 'present') return null;
    const isSaid = act !== null && (SPEECH.has(act.row.type) || act.row.takes === 'clause');
    return isSaid || isLead ? date : null;
  }
  return date ?? carried;
}

/** `undertook to move its embassy by July`: the limit is that of the moving. */
function isOfInfinitive(groups: Sentence['groups'], { group }: Clause, at: number): boolean {
  return groups.some(({ kind, first }) => kind === 'infinitive' && first > group.last && first < at);
}

function isUnresolved({ timexes }: AnnotatedDocument, { timex }: Token): boolean {
  const expression = timex === null ? undefined : timexes[timex];
  return expression?.type === 'DATE' && expression.edtf === null;
}

/** `visited in December; she later denied`: on some other day, which nothing names. */
function isLater(tokens: readonly Token[], { from, group }: Clause): boolean {
  return tokens.slice(from, group.last).some(({ word }) => wordsOf('some-later-day').has(word));
}
