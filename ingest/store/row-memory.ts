import { Remembered } from '../cache/remembered';
import type { Term } from './event-index';
import type { EventWords } from './search-rows';

/** What is remembered between two writings of one database, since it takes longest to make. */
export class RowMemory {
  /** By which values an event is found. */
  readonly terms = new Remembered<readonly Term[]>();
  /** The words of an event, and of a passage, as the full-text index takes them. */
  readonly eventWords = new Remembered<EventWords>();
  readonly passageWords = new Remembered<string>();
}
