import type { MentionDraft, PositionDraft } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { SPEECH } from '@/lib/schema/vocabulary';
import { type AnnotatedDocument, within } from '../../../extract/context';
import { rowOf } from '../../../knowledge/row-of';
import type { EventWords } from '../events/words';
import { wordsOf } from '../parse/word-classes';
import { isSceneElsewhere } from './scene';

/** Classes of words for those who are no state at the round. */
const OTHERS = ['generic-speakers', 'papers-that-speak', 'of-earlier-times'];
/** What may stand before a verb that has its subject with another. */
const BESIDE_VERB = ['adverb', 'have', 'be', 'do', 'conjunction'];
const ACTING = new Set(['actor', 'speaker', 'party']);

/** What a clause tells that has no date but that of a round: a position, something of another day or of nobody at the round (`nothing`), or an event as it stands (null). */
export type Held = PositionDraft | 'nothing' | null;

/**
 * What a party says at a round, which alone dates it, is a position and no event: `North Korea demanded a treaty` under the heading of a round; `At the second round, China proposed …`.
 * Counter-examples: `After the talks Japan said …`, of another day; `Iran demanded …` where Iran is no party of the conference; `China would propose …`.
 * @param sentence the clause's sentence
 */
export function heldAtRound(
  document: AnnotatedDocument,
  { lexicon }: EventWords,
  clause: MentionDraft,
  sentence: Span,
): Held {
  const step = clause.date.basis.at(-1);
  if (clause.statesDate || clause.timex !== null || !SPEECH.has(clause.type)) return null;
  const named = step?.rule === 'round.named' ? step.span : null;
  if (step?.rule !== 'round.section' && named === null) return null;
  const reference = named && within(document.rounds, named).find(({ round }) => round !== null);
  const round = reference
    ? { conferenceId: reference.conferenceId, round: reference.round as number }
    : (document.blockRounds[clause.block] ?? null);
  if (round === null) return null;
  if (isSceneElsewhere(document.text, sentence, clause.trigger ?? clause.span)) return 'nothing';
  if (isOfOthers(document.text, clause)) return 'nothing';
  if (clause.status !== 'occurred' || clause.modality !== 'actual' || clause.polarity !== 'positive')
    return 'nothing';
  const subjects = new Set(
    clause.participants.filter(({ role }) => ACTING.has(role)).flatMap(({ entityId }) => partyOf(entityId)),
  );
  const parties = rowOf(lexicon.conferences, round.conferenceId)?.parties ?? [];
  const holders = clause.parties.filter(
    (party) => subjects.has(party) && (parties.length === 0 || parties.includes(party)),
  );
  return holders.length === 0
    ? 'nothing'
    : { clause: whole(document.text, clause), round, head: null, holders };

  function partyOf(id: string): string[] {
    const state = rowOf(lexicon.persons, id)?.country ?? rowOf(lexicon.organisations, id)?.country;
    return state ? [id, state] : [id];
  }
}

/**
 * Whether somebody else speaks than a state that the clause names or points back to: `A newspaper in Seoul called for …`, `The joint statement called for …`, `Former President Clinton opposed …`.
 * Counter-examples: `It also demanded …`, `Its envoy said …`, and a second verb of one subject.
 */
function isOfOthers(text: string, { span, trigger, participants }: MentionDraft): boolean {
  const verb = trigger?.start ?? span.end;
  const words =
    text
      .slice(span.start, verb)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.some((word) => OTHERS.some((kind) => wordsOf(kind).has(word)))) return true;
  const isNamed = participants.some(
    (one) => ACTING.has(one.role) && one.span && one.span.start >= span.start && one.span.end <= span.end,
  );
  const isBare = words.every((word) => BESIDE_VERB.some((kind) => wordsOf(kind).has(word)));
  return !isNamed && !isBare && !wordsOf('points-back').has(words[0] ?? '');
}

/** The clause with the adverb that ends it, which says how it is meant: `insisted that Washington move first`. */
function whole(text: string, clause: MentionDraft): MentionDraft {
  const { start, end } = clause.span;
  const [tail = '', word = ''] = /^\s(\p{L}+)(?=[.,;])/u.exec(text.slice(end)) ?? [];
  return wordsOf('adverb').has(word) ? { ...clause, span: { start, end: end + tail.length } } : clause;
}
