import type { Correction } from '@/lib/schema/edit';
import type { KbEvent } from '@/lib/schema/event';
import type { EditCause, MachineReading } from '@/lib/schema/review';
import { placeName } from '../assemble/mentions';
import type { UnweighedEvent } from '../importance/told';
import { entitiesOf } from '../knowledge/entities';
import type { Lexicon } from '../knowledge/lexicon';
import { shortNamesOf, shortTitle } from '../language/en/titles/short-names';
import { editorsDate } from './added';

/** What a correction changes of an event, and what stood there. */
export interface Corrected {
  readonly changes: Partial<UnweighedEvent>;
  readonly machine: MachineReading;
}

/**
 * A correction of an event; or why it cannot be followed. `importance` changes nothing before the events are weighed.
 * @param now the event as earlier corrections have left it: the title of one language is corrected beside that of the other
 */
export function corrected(
  event: UnweighedEvent,
  correction: Correction,
  people: KbEvent['people'],
  lexicon: Lexicon,
  now: UnweighedEvent = event,
): Corrected | EditCause {
  const { title } = event;
  switch (correction.field) {
    case 'title.en': {
      const { after } = correction;
      return {
        changes: {
          title: { ...now.title, en: after },
          label: { ...now.label, en: shortTitle(after, shortNamesOf(lexicon)) },
        },
        machine: { 'title.en': title.en },
      };
    }
    case 'title.zh-Hant': {
      const { after } = correction;
      return {
        changes: {
          title: { ...now.title, 'zh-Hant': after },
          label: { ...now.label, 'zh-Hant': after },
        },
        machine: { 'title.zh-Hant': title['zh-Hant'] },
      };
    }
    case 'date': {
      const date = editorsDate(correction.after);
      if (!date) return 'not-a-date';
      const { basis, ...changes } = date;
      const { edtf, earliest, latest, precision } = event;
      return { changes, machine: { date: { edtf, earliest, latest, precision } } };
    }
    case 'type': {
      const { type, ploverType } = event;
      // PLOVER's kind was of the word that told the other.
      const own = correction.after === type ? ploverType : null;
      return {
        changes: { type: correction.after, ploverType: own },
        machine: { type: { type, ploverType } },
      };
    }
    case 'status':
      return { changes: { status: correction.after }, machine: { status: event.status } };
    case 'countries': {
      if (!correction.after.every((id) => entitiesOf(lexicon).has(id))) return 'unknown-entity';
      return {
        changes: { countries: [...new Set(correction.after)] },
        machine: { countries: event.countries },
      };
    }
    case 'people': {
      if (!correction.after.every(({ entity }) => entitiesOf(lexicon).has(entity))) return 'unknown-entity';
      return { changes: { people: correction.after }, machine: { people: people ?? [] } };
    }
    case 'place': {
      const { after } = correction;
      return { changes: { place: placeName(after, lexicon) || after }, machine: { place: event.place } };
    }
    default:
      return { changes: {}, machine: {} };
  }
}
