import type { NameHit } from '@/lib/schema/annotation';
import { PhraseMatcher } from '@/lib/text/phrase-matcher';
import type { ConferenceRow, Lexicon, TreatyRow } from '../knowledge/lexicon';
import { type Abbreviations, abbreviationsOf } from './abbreviation-referents';
import type { NamingLanguage } from './language';
import { NAMED } from './named-rows';
import { bearersOf, type SharedNames } from './shared-names';
import { type Term, termsOf } from './terms';

/** What a spelling names. `asks` is a party that the text must name elsewhere, for a spelling that others bear too: 總署. */
export type Name = Omit<NameHit, 'span'> & { readonly asks?: string };

/** Everything the lexicon can name, ready to be looked for; and the one-character abbreviations of states, read only in compounds. */
export interface Gazetteer {
  readonly names: PhraseMatcher<Name>;
  readonly abbreviations: Abbreviations;
  readonly shared: SharedNames;
  /** Places and seats, to tell the names of talks that are no more than a place: 日內瓦會談. */
  readonly sites: PhraseMatcher<null>;
  readonly conferences: readonly ConferenceRow[];
  readonly terms: ReadonlyMap<string, Term>;
}

/**
 * Builds the gazetteer of a language. Where one spelling is in several tables the more telling one counts: a person before a state, a state before
 * the seat that stands for it, and that before the place.
 */
export function gazetteerOf(lexicon: Lexicon, language: NamingLanguage): Gazetteer {
  const { spellingsOf, seatsOf, sharedNamesOf, rareNamesOf, groupNamesOf, isGeneric } = language;
  const entries: [string, Name][] = [];
  const add = (names: readonly string[], name: Name): void => {
    for (const spelling of names) entries.push([spelling, name]);
  };
  for (const row of lexicon.persons) add(spellingsOf(row), NAMED.person(row));
  for (const row of lexicon.persons)
    add(sharedNamesOf(row), { kind: 'person', ids: [], parties: [row.country] });
  for (const row of lexicon.treaties)
    for (const spelling of [...spellingsOf(row), row.abbr, ...numbered(row, language)])
      add([spelling], {
        ...NAMED.treaty(row),
        ...(isGeneric(spelling) && row.parties[0] ? { asks: row.parties[0] } : {}),
      });
  for (const row of lexicon.conferences) add(spellingsOf(row), NAMED.conference(row));
  for (const row of lexicon.groups)
    add(groupNamesOf(row), { kind: 'group', ids: row.members, parties: row.members });
  for (const row of lexicon.countries) add(spellingsOf(row), NAMED.state(row));
  for (const row of lexicon.organisations) add([...spellingsOf(row), row.code], NAMED.organisation(row));
  for (const row of lexicon.countries)
    add(seatsOf(row), { kind: 'seat', ids: [row.code], parties: [row.code] });
  for (const row of lexicon.places) add(spellingsOf(row), NAMED.place(row));
  for (const row of lexicon.countries) add(rareNamesOf(row), { ...NAMED.state(row), asks: row.code });
  for (const row of lexicon.organisations)
    add(rareNamesOf(row), { ...NAMED.organisation(row), asks: row.country || row.code });
  for (const row of lexicon.offices)
    add(spellingsOf({ ...row, aliases: [] }), { kind: 'office', ids: [], parties: [] });
  return {
    names: new PhraseMatcher(entries),
    abbreviations: abbreviationsOf(lexicon),
    shared: bearersOf(lexicon, language),
    sites: new PhraseMatcher(sitesOf(lexicon, language).map((name) => [name, null] as const)),
    conferences: lexicon.conferences,
    terms: termsOf(lexicon),
  };
}

function sitesOf({ countries, places }: Lexicon, { spellingsOf, seatsOf }: NamingLanguage): string[] {
  return [...countries.flatMap(seatsOf), ...places.flatMap(spellingsOf)];
}

function numbered({ kind, zh }: TreatyRow, language: NamingLanguage): readonly string[] {
  const number = kind === 'resolution' ? /\d+/.exec(zh)?.[0] : undefined;
  return number ? language.resolutionsNamed(number) : [];
}
