import type { EventReader } from './extract/language';
import type { Lexicon } from './knowledge/lexicon';
import type { LanguagePack } from './language/pack';
import { ZH } from './language/zh/pack';
import { type Gazetteer, gazetteerOf } from './names/gazetteer';

/** What the stages look words up with. */
export interface Tools {
  readonly language: LanguagePack;
  readonly gazetteer: Gazetteer;
  readonly reader: EventReader;
}

const BUILT = new WeakMap<Lexicon, Tools>();

/** What is built from a lexicon, once for each: the matchers of names, of what tells events and of the words of titles. */
export function toolsOf(lexicon: Lexicon): Tools {
  const known = BUILT.get(lexicon);
  if (known) return known;
  const gazetteer = gazetteerOf(lexicon, ZH.naming);
  const tools = { language: ZH, gazetteer, reader: ZH.events.reader(lexicon, gazetteer.shared) };
  BUILT.set(lexicon, tools);
  return tools;
}
