import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { EventType } from '@/lib/schema/vocabulary';
import type { TriggerHit } from '../../../../extract/clauses/triggers';
import { type AnnotatedDocument, within } from '../../../../extract/context';
import {
  isOutsider,
  isState,
  pairOf,
  type Ranking,
  statesNamed,
  topicOf,
} from '../../../../extract/participants/salience';
import { triggerIds } from '../../../../knowledge/trigger-ids';
import { words } from '../../text/words';
import { namesOtherSide } from './named-sides';
import { sideOf, statesMeant } from './salient-states';

/** Kinds of happening that lie between two sides, so that where one is named the other takes part, said or not. */
const BETWEEN_TWO = new Set<EventType>([
  'agreement',
  'aid',
  'conflict',
  'demand',
  'diplomatic-relations',
  'exercise',
  'inspection',
  'meeting',
  'proposal',
  'sanction',
  'talks',
  'visit',
]);
/** Triggers of other kinds for which the same holds: a resolution is about states, an accusation against one. */
const TRIGGERS = triggerIds(
  'pass-resolution',
  'accuse',
  'withdraw-troops',
  'handover',
  'take-effect',
  'open-links',
);
/** Nouns for which the same holds whatever is told of them: a crisis is one between states. */
const NOUNS = words(
  '危機|高峰會|停火|和談|和約|邊界|邊境|停戰|戰爭|戰事|公報|(?:聯合|共同)(?:聲明|宣言)|{fire-stopped}',
);
/** Kinds that the nouns make such a happening. */
const NAMED_IN = new Set<EventType>(['incident', 'exercise', 'policy', 'threat', 'statement', 'other']);
/** Who comes second must not come near to who comes first. */
const LEAD = 1.1;

/** What is said of `此一要求` answers the other side. */
const ANSWERS = words('(?:{deictic}|該項|此)(?:{urging}|提議|{suggesting}|提案|指控|說法)');
/** Kinds that many states do to one: they are one side together. */
const ONE_SIDED = new Set<EventType>(['demand', 'proposal', 'sanction', 'threat']);

/** Kinds for which two come together in one place. */
const MET = new Set<EventType>(['agreement', 'meeting', 'talks', 'visit']);
const CRISIS = words('核(?:子|武)?危機');
/** What a third state brings to two others: `柯林頓提出橋接方案`. */
const MEDIATED = words('和平|橋接|折衷|調解|調停|停火|高峰會');
/** What lies within one state has no other side, and one without a name is nobody that could be guessed: `要求他們`, `組織聯合政府的協議`, `與它的傳統盟友`. */
const DOMESTIC = words('{domestic}|[它其](?:的)?(?:傳統|主要|昔日|長期)?(?:{allies}|鄰國)');
/** `召開國家安全會議`: who meets with his own meets nobody else. */
const AT_HOME = words('{at-home}');
/** Who sets up an office of his own or drives out people does nothing to another state. */
const OF_ONE = triggerIds('found', 'break-relations');
/** `與共軍接戰`: what only Taiwan calls the forces across the Strait, in a text that counts its years. */
const ACROSS_THE_STRAIT = words('{across-the-strait}');
const OF_TAIWAN = words('民國\\s?[\\d一二三四五六七八九十]|{of-taiwan}');
const ABOUT = new Set<EventType>(['statement']);
/** In a text on the relations of two what one of them decides, denies and threatens is for the other. */
const TO_THE_OTHER = new Set<EventType>(['policy', 'denial', 'threat']);

/** What a clause tells, as far as it bears on who stands against whom. */
export interface Dealing {
  readonly type: EventType;
  readonly trigger: TriggerHit | null;
  /** Who acts, as the clause names them or goes on with. */
  readonly actors: readonly NameHit[];
}

/**
 * Adds the other side of a happening between two of which the clause names one: the state that the passage, and with it the document, sets beside the
 * one named. Example: in a paper on India and Pakistan `2003年4月瓦傑帕伊伸出「友誼之手」` is held out to Pakistan. A group (`歐盟三國`), and all who
 * demand or impose something together, are one side. Nobody where several come into question, or the clause names another side itself.
 * @param parties those found so far
 */
export function withOtherSide(
  document: AnnotatedDocument,
  clause: Span,
  dealing: Dealing,
  parties: readonly string[],
): readonly string[] {
  const { type, trigger } = dealing;
  const said = document.form.slice(clause.start, trigger?.span.end ?? clause.end);
  if (OF_ONE.has(trigger?.row.id ?? '') && type === 'policy') return parties;
  const isBetween = BETWEEN_TWO.has(type) || TRIGGERS.has(trigger?.row.id ?? '') || ANSWERS.test(said);
  if (!isBetween && !(NAMED_IN.has(type) && NOUNS.test(said)))
    return isTogether(dealing.actors, parties) ? withTopic(document, type, parties) : parties;
  if (namesOtherSide(document, clause, trigger, type)) return parties;
  const states = parties.filter((party) => isState(document, party));
  const isOne = states.length === 1 ? parties.length === 1 : isOneSide(dealing, parties);
  if (states.length > 0 && !isOne) return parties;
  const topic = states.length === 0 ? topicOf(document) : null;
  if (topic && parties.length > 0) return [...parties, topic];
  // A crisis is that of the document, whoever was named last.
  const ranked = CRISIS.test(said) ? statesNamed(document, parties) : statesMeant(document, clause, parties);
  const told = document.form.slice(clause.start, clause.end);
  if (states.length === 1 && (DOMESTIC.test(told) || (MET.has(type) && AT_HOME.test(told)))) return parties;
  if (
    type === 'conflict' &&
    ranked.length === 0 &&
    ACROSS_THE_STRAIT.test(told) &&
    OF_TAIWAN.test(document.form)
  )
    return [...new Set([...parties, 'TWN'])];
  const isMediator = states.length === 1 && MEDIATED.test(told) && isOutsider(document, states[0] as string);
  const host = states.length === 1 && MET.has(type) ? hostOf(document, clause, ranked) : null;
  const others = host ? [host] : leading(ranked, states.length === 0 || isMediator ? 2 : 1);
  const [other] = others;
  return [...parties, ...(other && others.length === 1 ? sideOf(document, clause, other, parties) : others)];
}

/** Who says something without naming another speaks of the state that the document is about, as far as it is about one. */
function withTopic(
  document: AnnotatedDocument,
  type: EventType,
  parties: readonly string[],
): readonly string[] {
  const topic = ABOUT.has(type) ? topicOf(document) : null;
  if (topic) return [...new Set([...parties, topic])];
  const pair = TO_THE_OTHER.has(type) ? pairOf(document) : [];
  return parties.length === 1 && pair.includes(parties[0] as string)
    ? [...parties, ...pair.filter((one) => one !== parties[0])]
    : parties;
}

/** Who has the place where something was agreed is the other side, if he comes into question: `尼克森在上海發表公報`. */
function hostOf(document: AnnotatedDocument, clause: Span, ranked: Ranking): string | null {
  const sites = within(document.names, clause).filter(({ kind }) => kind === 'place' || kind === 'seat');
  const likely = ranked.slice(0, 2).map(([party]) => party);
  return likely.find((party) => sites.some(({ parties }) => parties.includes(party))) ?? null;
}

/** Whether all parties are one group, or together do something to another. */
function isOneSide({ type, actors }: Dealing, parties: readonly string[]): boolean {
  const isGroup = actors.length === 1 && actors[0]?.kind === 'group' && actors[0].parties.length > 2;
  return (isGroup || ONE_SIDED.has(type)) && isTogether(actors, parties);
}

/** Whether all parties act, so that nobody is acted upon. */
function isTogether(actors: readonly NameHit[], parties: readonly string[]): boolean {
  const subject = new Set(actors.flatMap((name) => name.parties));
  return parties.length === 1 || (parties.length > 0 && parties.every((party) => subject.has(party)));
}

/** The first of a ranking, as far as they lead clearly. */
function leading(ranked: Ranking, count: number): string[] {
  for (let n = count; n > 0; n -= 1) {
    const last = ranked[n - 1];
    const next = ranked[n];
    if (last && (!next || last[1] >= next[1] * LEAD)) return ranked.slice(0, n).map(([party]) => party);
  }
  return [];
}
