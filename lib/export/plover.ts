import type { ExportEvent, ExportParticipant, ExportPassage } from '@/lib/queries/export-view';
import type { ParticipantRole, PloverType } from '@/lib/schema/vocabulary';

/** Who does it, and to whom it is done; a party to something mutual is both. */
const ACTS: ReadonlySet<ParticipantRole> = new Set(['actor', 'speaker', 'party']);
const RECEIVES: ReadonlySet<ParticipantRole> = new Set(['object', 'party']);

interface PloverActor {
  /** ISO 3166-1 alpha-3 of the state, or the organisation's short name. */
  code: string;
  name: string;
}

/** A record after PLOVER (https://github.com/openeventdata/PLOVER), with the passage that it rests on. */
export interface PloverRecord {
  id: string;
  eventId: string;
  date: string;
  dateLatest: string;
  edtf: string;
  event: PloverType;
  actor: PloverActor[];
  recip: PloverActor[];
  factuality: ExportPassage['status'];
  /** The words as they read, and to the letter of the file. */
  text: string;
  quote: string;
  source: string;
  url: string;
}

function actors(
  participants: readonly ExportParticipant[],
  roles: ReadonlySet<ParticipantRole>,
): PloverActor[] {
  const chosen = participants.filter(
    ({ kind, role }) => roles.has(role) && (kind === 'state' || kind === 'organisation' || kind === 'person'),
  );
  return [
    ...new Map(
      chosen.map(({ id, kind, country, nameEn }) => {
        const code = kind === 'person' ? (country ?? id) : id;
        return [`${code} ${nameEn}`, { code, name: nameEn }];
      }),
    ).values(),
  ];
}

/** The records of an event, one for each passage; none for an event of a kind that PLOVER does not have. */
export function ploverRecords(event: ExportEvent, origin: string): PloverRecord[] {
  const { ploverType } = event;
  if (ploverType === null) return [];
  return event.passages.map((passage) => ({
    id: passage.mentionId,
    eventId: event.id,
    date: passage.earliest,
    dateLatest: passage.latest,
    edtf: passage.edtf,
    event: ploverType,
    actor: actors(passage.participants, ACTS),
    recip: actors(passage.participants, RECEIVES),
    factuality: passage.status,
    text: passage.words,
    quote: passage.quote,
    source: passage.documentId,
    url: `${origin}${passage.href}`,
  }));
}
