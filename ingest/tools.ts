import { TriggerMatcher } from './extract/clauses/triggers';
import type { EventWords } from './extract/context';
import type { Lexicon } from './knowledge/lexicon';
import { CueMatcher } from './language/zh/events/clauses/cues';
import { ZH } from './language/zh/pack';
import { type TitleWords, titleWordsOf } from './language/zh/titles/title-words';
import { type Gazetteer, gazetteerOf } from './names/gazetteer';

/** What the stages look words up with. */
export interface Tools {
  readonly gazetteer: Gazetteer;
  readonly words: EventWords;
  readonly titleWords: TitleWords;
}

const BUILT = new WeakMap<Lexicon, Tools>();

/** What is built from a lexicon, once for each: the matchers of names, event words, cues and words of titles. */
export function toolsOf(lexicon: Lexicon): Tools {
  const known = BUILT.get(lexicon);
  if (known) return known;
  const gazetteer = gazetteerOf(lexicon, ZH.naming);
  const triggers = new TriggerMatcher(
    lexicon.triggers,
    lexicon.discards.map(({ word }) => word),
  );
  const cues = new CueMatcher(lexicon.modality);
  const words = { triggers, cues, lexicon, language: ZH, shared: gazetteer.shared };
  const tools = { gazetteer, words, titleWords: titleWordsOf(lexicon, triggers) };
  BUILT.set(lexicon, tools);
  return tools;
}
