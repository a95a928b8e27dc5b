import type { MentionDraft } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { EventType } from '@/lib/schema/vocabulary';
import { isWithin } from '@/lib/text/trim';
import type { TriggerRow } from '../lexicon/lexicon';
import type { AnnotatedDocument, EventWords } from './context';
import { statusOf } from './cues';
import type { GoverningDate } from './date-of-clause';
import { castOf } from './participants';
import { mainParties, partiesOf, treatyIn } from './parties';
import type { ClauseReading } from './reading';
import { isTalkOfRound } from './refusals';
import { isSoundBite } from './sound-bite';
import type { Telling } from './telling';

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
  const type =
    telling.isOfDay && isSoundBite(reading, document) ? 'statement' : typeOf(row, reading, document, words);
  const at = trigger?.span ?? { start: span.end, end: span.end };
  const cast = castOf(document, reach, at, names, {
    actors: telling.actors,
    isNoun: row?.pos === 'noun',
    conference: mainParties(words, document),
  });
  const parties = partiesOf(document, words, reading, telling, cast, type);
  if (parties.length === 0 && telling.actors.length === 0 && !own) return null;
  const treaty = treatyIn(names, words);
  const isRound = type === 'talks' && round !== null && round.round !== null;
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
    parties,
    participants: cast.participants,
    placeId: cast.place?.ids[0] ?? null,
    treatyId: treaty?.id ?? null,
    conferenceId: isRound ? round.conferenceId : null,
    round: isRound ? round.round : null,
  };
}

/** Talks that may be a meeting of two persons. */
const MEETINGS = new Set(['hold-talks', 'talks-noun', 'level-talks', 'talks-held']);

/** The kind that the trigger has, but for two that depend on what stands beside it. */
function typeOf(
  row: TriggerRow | null,
  reading: ClauseReading,
  document: AnnotatedDocument,
  words: EventWords,
): EventType {
  if (!row) return isTalkOfRound(reading, document) ? 'talks' : 'other';
  const treaty = treatyIn(reading.names, words);
  // Who signs a treaty that is open to all states accedes to it.
  // States hold talks; when persons are named, it is their meeting.
  const persons = reading.names.filter(
    ({ kind, span }) => kind === 'person' && isWithin(span, reading.reach),
  );
  if (row.type === 'talks' && persons.length > 0 && MEETINGS.has(row.id)) return 'meeting';
  const isOpen = treaty?.kind === 'treaty' && treaty.parties.length === 0;
  if (row.type === 'agreement' && row.object === 'treaty' && isOpen) return 'accession';
  return row.type;
}

function isAhead(date: ResolvedDate, documentDate: ResolvedDate | null): boolean {
  return documentDate?.precision === 'day' && date.earliest > documentDate.latest;
}
