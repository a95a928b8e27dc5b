import type { ImportanceReason, KbEvent } from '@/lib/schema/event';
import { Remembered } from '../cache/remembered';
import type { CoinedWords } from './coined-words';
import type { Found } from './feature';
import type { Reference } from './references';
import type { PlacedMention, ToldDocument } from './told';

/** What a document names, as far as it is counted. */
export interface Named {
  /** Treaties, bodies and conferences, and coined words: once for each passage that names them. */
  readonly things: readonly string[];
  /** The treaties, bodies and conferences that its title and headings name. */
  readonly inHeadings: readonly string[];
}

/** How important an event is, and why. */
export interface Weight {
  readonly importance: number;
  readonly reasons: ImportanceReason[];
}

/** What is remembered of weighing events. Of documents it is kept under what was read of them, of events under what was put together of them. */
export class ImportanceMemory {
  readonly documents = new Remembered<ToldDocument>();
  readonly mentions = new Remembered<readonly PlacedMention[]>();
  readonly quoted = new Remembered<readonly string[]>();
  readonly named = new Remembered<Named>();
  readonly references = new Remembered<readonly Reference[]>();
  readonly things = new Remembered<readonly string[]>();
  readonly found = new Remembered<readonly (Found | null)[]>();
  readonly weights = new Remembered<Weight>();
  readonly events = new Remembered<KbEvent>();
  /** Those of the last run. */
  coined: CoinedWords | null = null;
}
