import type { Correction } from '@/lib/schema/edit';
import type { LocalText } from '@/lib/schema/locale';
import type { EventPerson } from '@/lib/schema/review';
import type { EventStatus, EventType, ParticipantRole } from '@/lib/schema/vocabulary';

/** What of an event can be corrected. */
export interface CorrectableEvent {
  readonly title: LocalText;
  readonly edtf: string;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly countries: readonly string[];
  readonly place: string;
  /** Those who take part, as an editor has it; null where no editor corrected it. */
  readonly people: readonly EventPerson[] | null;
}

/** Who takes part in a mention. */
export interface Participating {
  readonly participants: readonly { readonly entityId: string; readonly role: ParticipantRole }[];
}

/** A field of an event by its name in the ledger. */
export type Field = Correction['field'];

/**
 * What stands in a field of an event, in the shape in which the ledger has it as `before`. Of `importance` it is not known from the event alone: `machine`.
 * @param mentions all that the event rests on, by documents and places: who takes part is told by them
 */
export function readingOf(
  field: Field,
  event: CorrectableEvent,
  mentions: readonly Participating[],
): Correction['before'] {
  switch (field) {
    case 'title.en':
      return event.title.en;
    case 'title.zh-Hant':
      return event.title['zh-Hant'];
    case 'date':
      return event.edtf;
    case 'countries':
      return [...event.countries];
    case 'people':
      return [...(event.people ?? peopleIn(mentions, event.countries))];
    case 'importance':
      return 'machine';
    default:
      return event[field];
  }
}

/** Who takes part by the mentions of an event beside its countries, each with each of his roles once. */
export function peopleIn(mentions: readonly Participating[], countries: readonly string[]): EventPerson[] {
  const known = new Map<string, EventPerson>();
  for (const { entityId, role } of mentions.flatMap(({ participants }) => participants))
    if (!countries.includes(entityId)) known.set(`${role} ${entityId}`, { entity: entityId, role });
  return [...known.values()];
}
