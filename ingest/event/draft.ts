import type { MentionDraft, NameHit, RoundReference } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { EventType } from '@/lib/schema/vocabulary';
import type { TreatyRow } from '../lexicon/lexicon';
import { rowOf } from '../lexicon/row-of';
import { type AnnotatedDocument, type EventWords, within } from './context';
import { statusOf } from './cues';
import type { GoverningDate } from './date-of-clause';
import { castOf } from './participants';
import { type ClauseReading, isIn } from './reading';
import { isSoundBite } from './sound-bite';
import type { Telling } from './telling';
import { typeOf } from './type-of';

/** Builds the mention that a clause tells, or null where nobody takes part and no date is its own. */
export function draftOf(
  document: AnnotatedDocument,
  words: EventWords,
  reading: ClauseReading,
  date: GoverningDate,
  telling: Telling,
  block: number,
): MentionDraft | null {
  const { span, reach, trigger, names, own, round, modalities } = reading;
  const row = trigger?.row ?? null;
  const conference = names.find(({ kind }) => kind === 'conference') ?? null;
  const treaty = treatyIn(names, words);
  const type =
    telling.isOfDay && isSoundBite(reading, document) ? 'statement' : typeOf(reading, document, treaty);
  const isTalks = type === 'talks';
  const at = trigger?.span ?? { start: span.end, end: span.end };
  const cast = castOf(document.text, reach, at, names, {
    actors: telling.actors,
    mentioned: telling.mentioned,
    conference: mainParties(words, document),
  });
  const named = round ?? conference;
  const everyone =
    isTalks && named && !cast.actors.some((name) => isIn(span, name)) ? conferenceParties(words, named) : [];
  const bound = treaty && BINDING.has(type) ? treaty.parties : [];
  // A denial answers who spoke before.
  const answered = type === 'denial' ? telling.actors.flatMap((name) => name.parties) : [];
  // What one side says and gives at a meeting of two, it says and gives to the other.
  const across =
    cast.parties.length === 1 && telling.meeting.includes(cast.parties[0] ?? '') ? telling.meeting : [];
  const about = ABOUT_A_STATE.has(type) ? topicOf(document, block) : [];
  const parties = [...new Set([...everyone, ...cast.parties, ...bound, ...answered, ...about, ...across])];
  if (parties.length === 0 && !own) return null;
  const isRound = isTalks && round !== null && round.round !== null;
  return {
    documentId: document.id,
    span: reach,
    block,
    trigger: trigger?.span ?? null,
    triggerId: row?.id ?? null,
    type,
    ploverType: row?.plover ?? null,
    status: statusOf(modalities, isAhead(date.date, document.documentDate)),
    date: date.date,
    timex: date.timex,
    dateText: date.text,
    statesDate: own !== null,
    parties,
    participants: cast.participants,
    placeId: cast.place?.ids[0] ?? null,
    treatyId: treaty?.id ?? null,
    conferenceId: isRound ? round.conferenceId : null,
    round: isRound ? round.round : null,
  };
}

/** Kinds in which the parties of the treaty named take part, said or not. */
const BINDING = new Set<EventType>(['agreement', 'withdrawal', 'diplomatic-relations']);

function treatyIn(names: readonly NameHit[], words: EventWords): TreatyRow | null {
  const named = names.find(({ kind }) => kind === 'treaty');
  return rowOf(words.lexicon.treaties, named?.ids[0]) ?? null;
}

/** Kinds that are about a state even where the clause does not name it: intelligence on its programme. */
const ABOUT_A_STATE = new Set<EventType>(['intelligence']);
/** A state is what a passage is about when it is named in so large a share of all namings. */
const TOPIC_SHARE = 0.35;

/** The party that a passage is about, as far as it is about one. */
function topicOf({ names, blocks }: AnnotatedDocument, block: number): readonly string[] {
  const span = blocks[block]?.span;
  const named = span ? within(names, span).filter(({ kind }) => kind === 'state' || kind === 'seat') : [];
  const count = new Map<string, number>();
  for (const party of named.flatMap(({ parties }) => parties)) count.set(party, (count.get(party) ?? 0) + 1);
  const [first] = [...count].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= named.length * TOPIC_SHARE ? [first[0]] : [];
}

function isAhead(date: ResolvedDate, documentDate: ResolvedDate | null): boolean {
  return documentDate?.precision === 'day' && date.earliest > documentDate.latest;
}

function conferenceParties(words: EventWords, of: RoundReference | NameHit): readonly string[] {
  const id = 'conferenceId' in of ? of.conferenceId : of.ids[0];
  return rowOf(words.lexicon.conferences, id)?.parties ?? [];
}

/** The parties of the conference that the document speaks of, for 各國 and 六國. */
function mainParties(words: EventWords, document: AnnotatedDocument): readonly string[] {
  const first = document.names.find(({ kind }) => kind === 'conference');
  return first ? conferenceParties(words, first) : [];
}
