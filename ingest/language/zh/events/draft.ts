import type { MentionDraft, NamedClause } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import { type EventType, SPEECH } from '@/lib/schema/vocabulary';
import type { Cue } from '../../../extract/clauses/cue';
import { factualityOf } from '../../../extract/clauses/factuality';
import type { AnnotatedDocument } from '../../../extract/context';
import { officeHoldersOfDay } from '../../../extract/participants/office-holder-of-day';
import { thenStates } from '../../../extract/participants/then-a-state';
import type { TreatyRow } from '../../../knowledge/lexicon';
import { words as wordsOf } from '../text/words';
import type { ClauseReading } from './clauses/reading';
import { isLabelled, isSoundBite } from './clauses/sound-bite';
import type { GoverningDate } from './dates/date-of-clause';
import type { DiscourseState } from './discourse-state';
import { isAllegation } from './kinds/allegation';
import { typeOf } from './kinds/type-of';
import { mainParties, treatyIn } from './participants/instruments';
import { hasUnknownSide } from './participants/named-sides';
import { rolesOf } from './participants/participants';
import { partiesOf } from './participants/parties';
import { placeOf } from './participants/place-of';
import type { EventWords } from './words';

const IS_PAST = wordsOf('曾|已經?(?!達)|早已');

/** Builds the mention that a clause tells, or null where nobody takes part and no date is its own. */
export function draftOf(
  document: AnnotatedDocument,
  words: EventWords,
  reading: ClauseReading,
  date: GoverningDate,
  discourse: DiscourseState,
  block: number,
): MentionDraft | null {
  const { span, reach, trigger, names, own, round, cues } = reading;
  const row = trigger?.row ?? null;
  const treaty = treatyIn(names, words);
  const type = kindOf(reading, document, discourse, treaty);
  const at = trigger?.span ?? { start: span.end, end: span.end };
  const roles = rolesOf(document, reach, at, names, {
    actors: discourse.who.actorsFor(reading),
    isNoun: row?.pos === 'noun',
    hasUnknownSide: hasUnknownSide(document, reach, trigger),
    isSpeech: SPEECH.has(type) || type === 'intelligence',
    conference: mainParties(words, document),
  });
  const parties = thenStates(
    partiesOf(document, words, reading, discourse, roles, type),
    date.date,
    document.form,
    reach,
    words.lexicon.founded,
  );
  if (!own && roles.participants.length === 0 && discourse.who.isOfUnknown(reading)) return null;
  if (parties.length === 0 && discourse.who.actors.length === 0 && !own) return null;
  const isClaim = (discourse.scope.claimed && !SPEECH.has(type)) || isAllegation(reading, document, type);
  const isRound = type === 'talks' && round !== null && round.round !== null;
  return {
    documentId: document.id,
    span: reach,
    block,
    trigger: trigger?.span ?? null,
    // What nearly happened has not the name of what did not.
    triggerId: cues.has('counterfactual') ? null : (row?.id ?? null),
    type,
    ploverType: row?.plover ?? null,
    ...factualityOf(
      cuesOf(type, isClaim, cues, opensHere(document, own, date)),
      isAhead(date.date, document.documentDate),
      IS_PAST.test(document.form.slice(span.start, span.end)),
    ),
    date: date.date,
    timex: date.timex,
    dateText: date.text,
    statesDate: own !== null,
    parties,
    participants: officeHoldersOfDay(roles.participants, date.date, document.form, words.shared),
    placeId: placeOf(document, reading, type, words.lexicon),
    treatyId: treaty?.id ?? null,
    conferenceId: isRound ? round.conferenceId : null,
    round: isRound ? round.round : null,
  };
}

/**
 * What a clause that a filter holds to tell nothing would be named by, without who takes part: that costs most to find out, and there are more of these clauses than of mentions.
 * @returns null where nobody would take part and no date is its own, as for `draftOf`
 */
export function nameOfPassed(...clause: Parameters<typeof draftOf>): NamedClause | null {
  const [document, words, reading, date, discourse] = clause;
  const isTaken =
    reading.own !== null || (discourse.who.actors.length > 0 && !discourse.who.isOfUnknown(reading));
  if (!isTaken) return draftOf(...clause);
  const type = kindOf(reading, document, discourse, treatyIn(reading.names, words));
  return { span: reading.reach, type, parties: [], date: date.date };
}

function kindOf(
  reading: ClauseReading,
  document: AnnotatedDocument,
  discourse: DiscourseState,
  treaty: TreatyRow | null,
): EventType {
  const isSaid = isLabelled(reading, document) || (discourse.isOfDay && isSoundBite(reading, document));
  return isSaid ? 'statement' : typeOf(reading, document, treaty);
}

/** A denial takes place, however its matter is told (`否認有關試爆的報導`); a policy since a year goes on: `自1999年採三大策略`. */
function cuesOf(
  type: EventType,
  isClaim: boolean,
  cues: ReadonlySet<Cue>,
  isOpen: boolean,
): ReadonlySet<Cue> {
  if (type === 'denial') return new Set([...cues].filter((cue) => cue !== 'claimed'));
  if (type === 'policy' && isOpen) return new Set([...cues, 'ongoing']);
  return isClaim ? new Set([...cues, 'claimed']) : cues;
}

const SINCE = wordsOf('[自從]$');

function opensHere({ form }: AnnotatedDocument, own: ClauseReading['own'], { date }: GoverningDate): boolean {
  return own !== null && date.edtf.endsWith('/..') && SINCE.test(form.slice(0, own.timex.start).slice(-1));
}

function isAhead(date: ResolvedDate, documentDate: ResolvedDate | null): boolean {
  return documentDate?.precision === 'day' && date.earliest > documentDate.latest;
}
