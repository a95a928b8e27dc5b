import type { Span } from '@/lib/schema/span';
import { foldedText } from '@/lib/text/folded-text';
import { loadLexicon } from '../../../knowledge/load';

/** Names in small letters: of talks, of groups, and of who is called by the article. */
const SMALL =
  /\b(?:talks|negotiations|process|treaty|summit|dialogue|koreas|parties|nations|countries|powers|members|sides|agreement|accord|administration|regime|government|watchdog|agency|council|six|north|south|board|germanys|germanies|three|congress|parliament|governors|mainland|senate)\b/;
/** What follows a state's name and makes the two together another name: the Vietnam War. */
const NAME_AFTER =
  /^(?:\s(?:War|Ocean|Gulf|Sea|Strait|Peninsula|Airlines|Airways|Times|Post|Daily|Herald|Institute|University|Street|Journal|News)\b|-(?:born|made|style|educated|language|speaking|based)\b)/;
/** `South American`, `Korean American`: another people than the one that the word names alone. */
const PEOPLE_BEFORE = /\b(?:Latin|South|Central|North|African|Native|Asian)[ -]$/;
/** Short names that only the article makes names. */
const BEHIND_ARTICLE = /^(?:north|south|council|agency|board of governors|secretary-general|mainland)$/;
const DIRECTION_AFTER = /^\s(?:\p{Lu}|and\s(?:the\s)?South\s(?:Pole|America)|Pole)/u;

let shorts: ReadonlySet<string> | null = null;

/** The abbreviations of the lexicon, in folded text: US, WHO, ROC. */
function abbreviations(): ReadonlySet<string> {
  const { organisations, treaties, countries, persons } = loadLexicon();
  const all = [
    ...organisations.flatMap(({ code, en, aliases }) => [code, en, ...aliases]),
    ...treaties.map(({ abbr }) => abbr),
    ...countries.flatMap(({ aliases }) => aliases),
  ];
  const words = new Set(persons.map(({ en }) => foldedText(en)));
  return new Set(
    all
      .filter((name) => /^[A-Z]{2,6}$/.test(name))
      .map(foldedText)
      .filter((name) => !words.has(name)),
  );
}

/**
 * Whether words that look like a name are none. A name has capitals, an abbreviation has no others: `US` but not `us`, `WHO` but not `Who`.
 * Counter-examples: six-party talks; the two Koreas.
 */
export function isNoName(text: string, form: string, { start, end }: Span): boolean {
  const said = text.slice(start, end);
  const folded = form.slice(start, end);
  shorts ??= abbreviations();
  if (shorts.has(folded) && said !== said.toUpperCase()) return true;
  if (LEGISLATURE.test(folded)) return !isOfAmerica(text, start);
  if (BEHIND_ARTICLE.test(folded)) {
    const isThe = /\bthe\s$/i.test(text.slice(Math.max(0, start - 4), start));
    const isDirection =
      /^(?:north|south)$/.test(folded) &&
      (/^\p{Ll}/u.test(said) || DIRECTION_AFTER.test(text.slice(end, end + 16)));
    return !isThe || isDirection || /^\s(?:of|for)\s/.test(text.slice(end, end + 5));
  }
  if (/^\p{Ll}/u.test(said) && !SMALL.test(folded)) return true;
  if (NAME_AFTER.test(text.slice(end, end + 12))) return true;
  return (
    PEOPLE_BEFORE.test(text.slice(Math.max(0, start - 10), start)) &&
    /^(?:american|indian|african|korean)s?$/.test(folded)
  );
}

/** What other states have too. */
const LEGISLATURE = /^(?:congress|senate)$/;
const CAPITAL_BEFORE =
  /(?<![.!?:;]\s)(?<!^)\b(?!The\b|And\b|But\b|When\b|After\b|While\b|If\b)\p{Lu}[\p{L}’']*\s$/u;
const AMERICAN = /\bU\.?S\.?(?![\p{L}])|\bUnited States\b|\bAmerican?s?\b|\bWashington\b/u;

/** `Congress passed the act` in a text that speaks of America. Counter-examples: the Party Congress; a text that names the National Congress of another state. */
function isOfAmerica(text: string, start: number): boolean {
  return !CAPITAL_BEFORE.test(text.slice(Math.max(0, start - 24), start)) && AMERICAN.test(text);
}
