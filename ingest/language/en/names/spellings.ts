import type { CountryRow } from '../../../knowledge/lexicon';
import { loadLexicon } from '../../../knowledge/load';
import type { NamedRow } from '../../../names/language';
import { wordsOf } from '../parse/word-classes';
import { ownNamesOf } from './own-names';

const LATIN = /^[\p{Script=Latin}\d]/u;
/** A phrase of small letters is no name (`foreign ministry`), but that of a conference is: six-party talks. */
const SMALL = /^[^\p{Lu}\d]*$/u;
const CONFERENCE = /\b(?:talks|summit|dialogue|negotiations)$/;
/** Both spellings of what Britain and America write each in its own way. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/isation/g, 'ization'],
  [/Defence/g, 'Defense'],
  [/Programme/g, 'Program'],
  [/^US /g, 'U.S. '],
  [/^UN /g, 'U.N. '],
  [/^US-/g, 'U.S.-'],
  [/Communique/g, 'Communiqué'],
];

type Row = NamedRow & { readonly demonym?: string; readonly country?: string; readonly office_en?: string };

/** How English writes an entity: its name of the table with its variants, its further Latin names, and its own of `names.tsv`. */
export function spellingsOf(row: Row): readonly string[] {
  const own = ownNamesOf(row.id ?? row.code ?? '');
  const known = [row.en, ...row.aliases.filter((name) => LATIN.test(name))].filter(
    (name) => !SMALL.test(name) || CONFERENCE.test(name),
  );
  const names = [...known, ...own.names, ...demonymsOf(row)];
  return [...new Set(names.flatMap((name) => [...variantsOf(name), ...turned(name, row)]))];
}

function variantsOf(name: string): string[] {
  const changed = VARIANTS.reduce((all, [pattern, other]) => all.replace(pattern, other), name);
  return changed === name ? [name] : [name, changed];
}

/** `Kim Jong Il` beside `Kim Jong-il`, and `Junichiro Koizumi` beside `Koizumi Junichiro`. */
function turned(name: string, { office_en, country = '' }: Row): string[] {
  if (office_en === undefined) return [];
  const parts = name.split(' ');
  return [
    ...(/-[a-z]/.test(name) ? [name.replace(/-(?=[a-z])/g, ' ')] : []),
    ...(wordsOf('family-first-or-last').has(country) && parts.length === 2
      ? [`${parts[1]} ${parts[0]}`]
      : []),
  ];
}

/** `North Korean`, and where it takes an s `North Koreans`. Counter-example: the Chinese. */
function demonymsOf({ demonym, en }: Row): string[] {
  if (demonym === undefined || demonym === en) return [];
  return /(?:ese|ish|ch|ss|s)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

let placeNames: ReadonlyMap<string, string> | null = null;

/** The capitals that stand for a state: those of its row that are places, by their English names, and its own of `names.tsv`. */
export function seatsOf({ code, metonyms }: CountryRow): readonly string[] {
  placeNames ??= new Map(
    loadLexicon().places.flatMap(({ zh, aliases, en }) =>
      [zh, ...aliases].map((name) => [name, en] as const),
    ),
  );
  const places = placeNames;
  return [...new Set([...metonyms.flatMap((name) => places.get(name) ?? []), ...ownNamesOf(code).seats])];
}
