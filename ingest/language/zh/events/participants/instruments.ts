import type { NameHit, RoundReference } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { EventType } from '@/lib/schema/vocabulary';
import { passageOf } from '../../../../extract/clauses/passage';
import { type AnnotatedDocument, within } from '../../../../extract/context';
import type { TreatyRow } from '../../../../knowledge/lexicon';
import { rowOf } from '../../../../knowledge/row-of';
import { words } from '../../text/words';
import type { ClauseReading } from '../clauses/reading';
import type { EventWords } from '../words';
import type { Roles } from './participants';

/** Kinds in which the parties of the treaty named take part, said or not. */
const BINDING = new Set<EventType>(['accession', 'agreement', 'withdrawal', 'diplomatic-relations']);
/** Kinds in which a law is passed. */
const DECIDED = new Set<EventType>(['policy', 'statement', 'other', 'agreement']);

/** Talks named by no more than the word, which in a document on a conference are its own: 復談, 第二階段會談. */
const BARE_TALKS = words('復談|會談|休會|階段會議|團長會議?');
/** Talks of a kind of their own, whatever conference the document names besides: 總理會談, 雙邊會談. */
const OTHER_TALKS = words(
  '(?:總理|部長|首長|外長|防長|高層|高峰|專家|將軍|將領|紅十字會?|事務性|雙邊|兩韓|南北|兩岸|級的?|級高層)(?:會談|會議|磋商)',
);
/** A document that names a conference so often is about it. */
const OFTEN = 3;
const UNDER = words('(?:{according-to}|依)(?:這一|{deictic}|該項?)(?:{instrument}|聲明|公報|決議)');

/** What a conference itself does or goes through: it agrees, or stands still. */
const ITS_DOINGS = new Set<EventType>(['agreement', 'statement', 'other', 'policy']);
/** So far behind its name the word for it may stand. */
const NEAR_NAME = 14;

/** Talks of a conference have all its parties, also where one of them is their subject: `北韓重返六方會談`; and so has what it does: `六方會談達成協議`. */
export function atConference(
  document: AnnotatedDocument,
  lexicon: EventWords,
  { span, names, round, trigger }: ClauseReading,
  roles: Roles,
  type: EventType,
): readonly string[] {
  const named = round ?? names.find(({ kind }) => kind === 'conference');
  if (type !== 'talks') {
    const gap = named && trigger ? trigger.span.start - named.span.end : -1;
    const isSubject =
      ITS_DOINGS.has(type) &&
      gap >= 0 &&
      gap <= NEAR_NAME &&
      roles.participants.every(({ span: at }) => at === null);
    return named && isSubject ? conferenceParties(lexicon, named) : [];
  }
  const inClause = roles.participants.some(({ span: at }) => at !== null) ? roles.parties.length : 0;
  if (named) return inClause < 2 ? conferenceParties(lexicon, named) : [];
  const said = document.form.slice(span.start, span.end);
  const isBare = BARE_TALKS.test(said) && !OTHER_TALKS.test(said) && isAboutConference(document, span);
  return isBare && roles.parties.length < 2 ? mainParties(lexicon, document) : [];
}

/** Whether a passage speaks of a conference, or the document often does. */
function isAboutConference(document: AnnotatedDocument, clause: Span): boolean {
  const conferences = document.names.filter(({ kind }) => kind === 'conference');
  const { start } = passageOf(document, clause);
  return (
    conferences.length >= OFTEN ||
    conferences.some(({ span }) => span.start >= start && span.end <= clause.end)
  );
}

/** The parties of a treaty that is signed or left, the states that a resolution is about, and the parties of 這項協議. */
export function boundBy(
  document: AnnotatedDocument,
  lexicon: EventWords,
  { reach, names, trigger }: ClauseReading,
  type: EventType,
): readonly string[] {
  const at = trigger?.span.start ?? reach.start;
  const treaty = treatyIn(names, lexicon);
  if (treaty && (BINDING.has(type) || treaty.kind === 'resolution')) return treaty.parties;
  if (treaty?.kind === 'plan' && DECIDED.has(type)) return treaty.parties;
  if (treaty && type === 'other' && names.some(({ kind, span }) => kind === 'treaty' && span.start < at))
    return treaty.parties;
  if (!BINDING.has(type) || !UNDER.test(document.form.slice(reach.start, reach.end))) return [];
  const before = within(document.names, { start: passageOf(document, reach).start, end: reach.start });
  return treatyIn(before.filter(({ kind }) => kind === 'treaty').slice(-1), lexicon)?.parties ?? [];
}

export function treatyIn(names: readonly NameHit[], { lexicon }: EventWords): TreatyRow | null {
  const named = names.find(({ kind }) => kind === 'treaty');
  return rowOf(lexicon.treaties, named?.ids[0]) ?? null;
}

/** The parties of the conference that the document speaks of, for 各國 and 六國. */
export function mainParties(lexicon: EventWords, document: AnnotatedDocument): readonly string[] {
  const first = document.names.find(({ kind }) => kind === 'conference');
  return first ? conferenceParties(lexicon, first) : [];
}

function conferenceParties({ lexicon }: EventWords, of: RoundReference | NameHit): readonly string[] {
  const id = 'conferenceId' in of ? of.conferenceId : of.ids[0];
  return rowOf(lexicon.conferences, id)?.parties ?? [];
}
