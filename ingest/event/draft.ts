import type { MentionDraft, NameHit, RoundReference } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { EventType } from '@/lib/schema/vocabulary';
import type { TriggerRow } from '../lexicon/lexicon';
import type { AnnotatedDocument, EventWords } from './context';
import { statusOf } from './cues';
import type { GoverningDate } from './date-of-clause';
import { castOf } from './participants';
import { type ClauseReading, isIn } from './reading';
import { isTalkOfRound } from './refusals';
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
  const conference = names.find(({ kind }) => kind === 'conference') ?? null;
  const type = typeOf(row, reading, document, words);
  const isTalks = type === 'talks';
  const at = trigger?.span ?? { start: span.end, end: span.end };
  const cast = castOf(
    document.text,
    reach,
    at,
    names,
    telling.actors,
    telling.mentioned,
    mainParties(words, document),
  );
  const named = round ?? conference;
  const everyone =
    isTalks && named && !cast.actors.some((name) => isIn(span, name)) ? conferenceParties(words, named) : [];
  const parties = everyone.length > 0 ? [...new Set([...everyone, ...cast.parties])] : cast.parties;
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
    parties,
    participants: cast.participants,
    placeId: cast.place?.ids[0] ?? null,
    treatyId: names.find(({ kind }) => kind === 'treaty')?.ids[0] ?? null,
    conferenceId: isRound ? round.conferenceId : null,
    round: isRound ? round.round : null,
  };
}

/** The kind that the trigger has, but for two that depend on what stands beside it. */
function typeOf(
  row: TriggerRow | null,
  reading: ClauseReading,
  document: AnnotatedDocument,
  words: EventWords,
): EventType {
  if (!row) return isTalkOfRound(reading, document) ? 'talks' : 'other';
  const treaty = reading.names.find(({ kind }) => kind === 'treaty');
  const open = treaty && words.lexicon.treaties.find(({ id }) => id === treaty.ids[0]);
  // Who signs a treaty that is open to all states accedes to it.
  if (
    row.type === 'agreement' &&
    row.object === 'treaty' &&
    open?.kind === 'treaty' &&
    open.parties.length === 0
  )
    return 'accession';
  return row.type;
}

function isAhead(date: ResolvedDate, documentDate: ResolvedDate | null): boolean {
  return documentDate?.precision === 'day' && date.earliest > documentDate.latest;
}

function conferenceParties(words: EventWords, of: RoundReference | NameHit): readonly string[] {
  const id = 'conferenceId' in of ? of.conferenceId : of.ids[0];
  return words.lexicon.conferences.find((row) => row.id === id)?.parties ?? [];
}

/** The parties of the conference that the document speaks of, for 各國 and 六國. */
function mainParties(words: EventWords, document: AnnotatedDocument): readonly string[] {
  const first = document.names.find(({ kind }) => kind === 'conference');
  return first ? conferenceParties(words, first) : [];
}
