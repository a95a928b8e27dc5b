import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { EventType } from '@/lib/schema/vocabulary';
import { passageOf } from '../../../../extract/clauses/passage';
import { type AnnotatedDocument, within } from '../../../../extract/context';
import { topicOf as topicOfDocument } from '../../../../extract/participants/salience';
import { triggerIds } from '../../../../knowledge/trigger-ids';
import { words } from '../../text/words';
import { clauseBefore } from '../clauses/clause-before';
import type { ClauseReading } from '../clauses/reading';
import type { DiscourseState } from '../discourse-state';
import type { EventWords } from '../words';
import { actingIn, isPlace } from './acting';
import { withOtherSide } from './implicit-participants';
import { atConference, boundBy } from './instruments';
import type { Roles } from './participants';
import { HELP, helpersIn, MEDIATION } from './subjects';

/** Kinds that are about a state even where the clause does not name it: intelligence on its programme. */
const ABOUT_A_STATE = new Set<EventType>(['intelligence']);
/** A state is what a passage is about when it is named in so large a share of all namings. */
const TOPIC_SHARE = 0.35;
/** Kinds that happen to the state in which they happen. */
const ON_THE_GROUND = new Set<EventType>([
  'conflict',
  'incident',
  'withdrawal',
  'weapons-programme',
  'weapons-test',
  'exercise',
  'inspection',
  'aid',
]);
/** Kinds that befall a place. */
const HITS = new Set<EventType>(['conflict', 'incident']);
/** Kinds that a state does on its own, whomever it dealt with in the clause before. */
const ALONE = new Set<EventType>(['accession', 'weapons-programme', 'weapons-test', 'withdrawal']);

/** `對此表示歡迎`, `反對此一要求`: what somebody said before is answered. */
const ANSWERS = words('對此|(?:{deictic}|該項|此)(?:{urging}|提議|{suggesting}|提案|指控|說法)');
const REFUSES = words('拒絕(?:出席|參加|參與|與會|承認|簽)');
const FLIES = words('^，(?:並|且)?(?:飛越|飛過|越過|掠過|落入|落在)[^，。；]*');
const LONGEST_FLIGHT = 40;
const JOINS_BEFORE = words('^(?:並|且|{meanwhile})');
/**
 * The states and international organisations that take part in what a clause tells: those it names, and those that what was told before, a treaty, a
 * conference, or the place bring with them. Each of these sources stands in a function of its own below.
 */
export function partiesOf(
  document: AnnotatedDocument,
  lexicon: EventWords,
  reading: ClauseReading,
  discourse: DiscourseState,
  roles: Roles,
  type: EventType,
): string[] {
  const { reach, trigger } = reading;
  const stated = [
    ...atConference(document, lexicon, reading, roles, type),
    ...roles.parties,
    ...boundBy(document, lexicon, reading, type),
    ...answered(document, reading, discourse, type),
    ...acrossTheTable(discourse, roles),
    ...inClauseBefore(document, reading, roles, type),
    ...whereItHappened(document, reading, type),
    ...overWhom(document, reading, type),
  ];
  const all = [...new Set(stated)];
  const about = ABOUT_A_STATE.has(type) ? topicOf(document, reach) : [];
  const helpers = helpersIn(document, reach, HELP).flatMap(({ parties }) => parties);
  const third = helpersIn(document, reach, MEDIATION).flatMap(({ parties }) => parties);
  const acting = [...new Set([...all, ...about])].filter((party) => !third.includes(party));
  const both = withOtherSide(document, reach, { type, trigger, actors: roles.actors }, acting);
  const found = [...new Set([...both, ...helpers])];
  return found.length === 0 && AT_HOME.has(trigger?.row.id ?? '') ? atHome(document) : found;
}

/** What a state does at home: its people vote, its leaders come and go. */
const AT_HOME = triggerIds(
  'elect',
  'vote',
  'election-noun',
  'referendum',
  'campaign',
  'take-office',
  'leave-office',
  'dissolve-parliament',
  'impeach',
  'pass-law',
  'amend-constitution',
  'martial-law',
  'demonstrate',
  'rename-state',
);

/** The state whose people vote where a clause names none: the one that the document is about. */
function atHome(document: AnnotatedDocument): string[] {
  const topic = topicOfDocument(document);
  return topic ? [topic] : [];
}

/** A denial answers who spoke before, and so does what is said 對此. */
function answered(
  document: AnnotatedDocument,
  { span }: ClauseReading,
  discourse: DiscourseState,
  type: EventType,
): string[] {
  const said = document.form.slice(span.start, span.end);
  if (type !== 'denial' && !ANSWERS.test(said)) return [];
  // Who refuses to come answers nobody.
  if (REFUSES.test(said)) return [];
  return discourse.who.actors.flatMap(({ parties }) => parties);
}

/** What one side says and gives at a meeting of two, it says and gives to the other. */
function acrossTheTable({ who: { meeting } }: DiscourseState, { parties }: Roles): readonly string[] {
  return parties.length === 1 && meeting.includes(parties[0] ?? '') ? meeting : [];
}

/** `會見金正日，並且轉交信函`: a clause that goes on with 並 and names nobody is between the two of the clause before. */
function inClauseBefore(
  document: AnnotatedDocument,
  { reach }: ClauseReading,
  roles: Roles,
  type: EventType,
): string[] {
  const { form } = document;
  if (ALONE.has(type) || !JOINS_BEFORE.test(form.slice(reach.start, reach.start + 4))) return [];
  const before = clauseBefore(document, reach);
  const acting = before ? actingIn(form, before, within(document.names, before)) : [];
  const named = acting.flatMap((name) => name.parties);
  const parties = [...new Set([...named, ...roles.parties])];
  return named.length > 0 && parties.length === 2 ? parties : [];
}

/** The state where there is fighting takes part in it, and one whose place something is aimed at: `向金門發射砲彈`. */
function whereItHappened(
  { form }: AnnotatedDocument,
  { reach, names, trigger }: ClauseReading,
  type: EventType,
): string[] {
  // `在朱巴遭襲擊`: a seat of government where somebody is hit is in the state that is hit.
  const isSite = (name: NameHit): boolean =>
    name.kind === 'place' || (HITS.has(type) && name.kind === 'seat' && isPlace(form, name, names));
  return names
    .filter((name) => isSite(name) && name.span.start >= reach.start)
    .filter(
      ({ span }) =>
        ON_THE_GROUND.has(type) ||
        trigger?.row.id === 'handover' ||
        /[向朝对]$/.test(form.slice(reach.start, span.start)),
    )
    .flatMap(({ parties }) => parties);
}

/** `試射飛彈，飛越日本領空`: over whom a missile flies, told in the next clause. */
function overWhom(document: AnnotatedDocument, { reach }: ClauseReading, type: EventType): string[] {
  const next = document.form.slice(reach.end, reach.end + LONGEST_FLIGHT);
  const flight = type === 'weapons-test' ? FLIES.exec(next) : null;
  if (!flight) return [];
  const over = within(document.names, { start: reach.end, end: reach.end + flight[0].length });
  return over.filter(({ kind }) => kind === 'state').flatMap(({ parties }) => parties);
}

/** The party that a passage is about, as far as it is about one. */
function topicOf(document: AnnotatedDocument, clause: Span): readonly string[] {
  const named = within(document.names, passageOf(document, clause)).filter(
    ({ kind }) => kind === 'state' || kind === 'seat',
  );
  const count = new Map<string, number>();
  for (const party of named.flatMap(({ parties }) => parties)) count.set(party, (count.get(party) ?? 0) + 1);
  const [first] = [...count].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= named.length * TOPIC_SHARE ? [first[0]] : [];
}
