import type { DerivedDate } from '@/lib/cite/issued';
import type { CslItem } from '@/lib/schema/knowledge-base';
import type { MachineReading } from '@/lib/schema/review';
import type { EntityKind, EventStatus, ParticipantRole, PloverType } from '@/lib/schema/vocabulary';
import type { DateView, EventSummary, Named } from './event-view';
import type { PlaceOfWords } from './place-of-words';

/** What the exports are written from. */

/** Someone or something that takes part, and the state it belongs to. */
export interface ExportParticipant extends Named {
  kind: EntityKind;
  country: string | null;
  role: ParticipantRole;
}

/** A passage that an event rests on. `start` and `end` are raw offsets (UTF-16); `href` leads to the words. */
export interface ExportPassage extends DateView, PlaceOfWords {
  mentionId: string;
  documentId: string;
  start: number;
  end: number;
  /** The words to the letter of the file, and as they read: without its line breaks, with mended glyphs. */
  quote: string;
  words: string;
  href: string;
  titleZh: string;
  titleEn: string;
  status: EventStatus;
  dateText: string;
  participants: ExportParticipant[];
}

/** An event with its passages. `parties` are the names of `countries`, in their order. */
export interface ExportEvent extends EventSummary {
  ploverType: PloverType | null;
  conference: Named | null;
  parties: Named[];
  /** What an editor has corrected, as the machine reads it; null where nothing was. */
  machine: MachineReading | null;
  passages: ExportPassage[];
}

/** A document as a work to be cited; the date is the one worked out for it. */
export interface ExportWork {
  id: string;
  title: string;
  csl: CslItem;
  derivedDate: DerivedDate | null;
}
