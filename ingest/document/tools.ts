import type { EventReader } from '../extract/language';
import type { Lexicon } from '../knowledge/lexicon';
import type { LanguagePack } from '../language/pack';
import { SILENT } from '../language/silent';
import { type Gazetteer, gazetteerOf } from '../names/gazetteer';
import { bearersOf } from '../names/shared-names';

/** What the stages look a language's words up with. */
export interface Tools {
  readonly language: LanguagePack;
  /** Its names for what is known of the world; null where no pack knows the language. */
  readonly gazetteer: Gazetteer | null;
  readonly reader: EventReader;
}

const BUILT = new WeakMap<Lexicon, Map<LanguagePack, Tools>>();

/** What is built from a lexicon for a language, once for each: the matchers of names, of what tells events and of the words of titles. */
export function toolsOf(lexicon: Lexicon, language: LanguagePack): Tools {
  const built = BUILT.get(lexicon) ?? new Map<LanguagePack, Tools>();
  BUILT.set(lexicon, built);
  const known = built.get(language);
  if (known) return known;
  const gazetteer = language === SILENT ? null : gazetteerOf(lexicon, language.naming);
  const shared = gazetteer?.shared ?? bearersOf(lexicon, language.naming);
  const tools = { language, gazetteer, reader: language.events.reader(lexicon, shared) };
  built.set(language, tools);
  return tools;
}
