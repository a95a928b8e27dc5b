import type { NamingLanguage } from '../../../names/language';
import { isNoName } from './no-name';
import { withOfficeBodies } from './office-bodies';
import { ownNamesOf } from './own-names';
import { ROUNDS } from './rounds';
import { withShortTreaties } from './short-treaties';
import { seatsOf, spellingsOf } from './spellings';
import { bearersAt, surnamesOf } from './surnames';
import { ownState } from './unnamed';

/** A name that other papers bear too. */
const GENERIC =
  /^(?:(?:Joint|Basic|Final|Peace|Provisional|Interim|Framework|Armistice|Ceasefire|Four|Six)\s)+(?:Agreement|Treaty|Declaration|Statement|Communiqu[eé]|Accords?|Act)$/i;
const YEAR = /\b(?:19|20)\d\d\b/g;
const AT_ANOTHER_TIME = /\b(?:former|ex-|then-?|late|future|outgoing|incoming)\s?[^.,;]{0,24}$/i;

/** What finding names needs to know of English. */
export const NAMING: NamingLanguage = {
  spellingsOf,
  seatsOf,
  groupNamesOf: ({ en }) => ownNamesOf(en).names,
  sharedNamesOf: surnamesOf,
  bearersAt,
  rareNamesOf: ({ code }) => ownNamesOf(code).rare,
  isGeneric: (spelling) => GENERIC.test(spelling),
  resolutionsNamed: (number) => [
    `Resolution ${number}`,
    `resolution ${number}`,
    `UNSCR ${number}`,
    `UNSC Resolution ${number}`,
  ],
  isNoName,
  abbreviationsIn: () => [],
  // Talks in Geneva are not called by it.
  isHeldThere: (before) => /\bin\s$/.test(before),
  countOfStates: () => null,
  statesBeside: () => null,
  yearsIn: (form) => (form.match(YEAR) ?? []).map(Number),
  isOfAnotherTime: (before) => AT_ANOTHER_TIME.test(before),
  ownState: (text, form, names, publishers) =>
    ownState(text, form, withOfficeBodies(text, withShortTreaties(text, names)), publishers),
  rounds: ROUNDS,
};
