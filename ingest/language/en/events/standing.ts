import type { Governing } from './dates';

/** What holds for a sentence before it is read. */
export interface Standing {
  /** The date of the entry, the round or the day of the document; null for none. */
  readonly date: Governing | null;
  /** The date of the sentence before, with which this one goes on. */
  readonly carried: Governing | null;
  /** The date that heads the sentence, where it begins an entry of a chronology; null for none. */
  readonly entry: Governing | null;
  /** It is among the first of a report. */
  readonly isLead: boolean;
  /** A state speaks of itself as we. */
  readonly isOwnVoice: boolean;
  readonly block: number;
}
