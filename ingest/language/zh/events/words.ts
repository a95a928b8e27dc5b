import { TriggerMatcher } from '../../../extract/clauses/triggers';
import type { Lexicon } from '../../../knowledge/lexicon';
import type { SharedNames } from '../../../names/shared-names';
import { CueMatcher } from './clauses/cues';

/** The words of Chinese that tell events, ready to be looked for. */
export interface EventWords {
  readonly triggers: TriggerMatcher;
  readonly cues: CueMatcher;
  readonly lexicon: Lexicon;
  /** The names that several persons bear. */
  readonly shared: SharedNames;
}

/** Makes the tables ready for a run. */
export function eventWordsOf(lexicon: Lexicon, shared: SharedNames): EventWords {
  const discards = lexicon.discards.map(({ word }) => word);
  return {
    triggers: new TriggerMatcher(lexicon.triggers, discards),
    cues: new CueMatcher(lexicon.modality),
    lexicon,
    shared,
  };
}
