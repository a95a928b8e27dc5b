import type { Extracted } from '@/lib/schema/annotation';
import type { TitleRenderers } from '../assemble/language';
import type { Lexicon } from '../knowledge/lexicon';
import type { SharedNames } from '../names/shared-names';
import type { AnnotatedDocument } from './context';

/** Reads the events of a language's documents, with its tables made ready for a run. */
export interface EventReader {
  /** Finds what a document tells, clause by clause: mentions of events, positions, and dated clauses that tell neither. */
  extract(document: AnnotatedDocument): Extracted;
  readonly titles: TitleRenderers;
}

/** How a language tells events: in its clauses, so that the reading of them is its own. */
export interface EventLanguage {
  /** @param shared the names that several persons bear */
  reader(lexicon: Lexicon, shared: SharedNames): EventReader;
}
