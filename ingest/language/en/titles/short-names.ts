import type { Lexicon } from '../../../knowledge/lexicon';

const CAPITALS = /^[A-Z]{2,7}$/;
/** A short form of a state's name with none but letters, spaces and full stops in it. */
const LATIN = /^[A-Za-z][A-Za-z. ]*$/;
const DOTTED = /^(?:[A-Z]\.)+$/;

const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
const initials = (name: string) =>
  name
    .split(/[^\p{L}']+/u)
    .map((word) => word.slice(0, 1))
    .join('');

/** Whether a short form's letters are among some letters, in their order. */
function isMadeOf(short: string, all: string): boolean {
  const wanted = letters(short);
  let found = 0;
  for (const letter of letters(all)) if (letter === wanted[found]) found += 1;
  return found === wanted.length;
}

/**
 * The short English names of the lexicon by the whole ones, where there is a shorter one that can be read: a treaty's own abbreviation, initials of an organisation, and of a
 * state a form made of letters of its name. Example: IAEA, N. Korea. Counter-example: DPRK, of which the name North Korea has not one letter in its place.
 */
export function shortNamesOf({ countries, organisations, treaties }: Lexicon): Map<string, string> {
  const short = new Map<string, string>();
  const add = (name: string, forms: readonly string[]) => {
    const [first] = forms.filter((form) => form.length < name.length).sort((a, b) => a.length - b.length);
    if (first !== undefined) short.set(name, first);
  };
  for (const { en, aliases } of countries)
    add(
      en,
      aliases.filter((form) => LATIN.test(form) && !DOTTED.test(form) && isMadeOf(form, en)),
    );
  for (const { en, code } of organisations)
    if (CAPITALS.test(code) && isMadeOf(code, initials(en))) add(en, [code]);
  for (const { en, abbr } of treaties) if (CAPITALS.test(abbr)) add(en, [abbr]);
  return short;
}

/**
 * An English title with the short names of what it names, for where there is little room: `North Korea joins the International Atomic Energy Agency` as
 * `N. Korea joins the IAEA`. Counter-example: a North Korean envoy, whose name is not the state's.
 */
export function shortTitle(title: string, short: ReadonlyMap<string, string>): string {
  let out = title;
  for (const { name, whole, form } of longestFirst(short))
    if (out.includes(name)) out = out.replace(whole, () => form);
  return out;
}

interface ShortName {
  readonly name: string;
  /** Every whole occurrence of the name, which no letter or hyphen touches. */
  readonly whole: RegExp;
  readonly form: string;
}

const ready = new WeakMap<ReadonlyMap<string, string>, readonly ShortName[]>();

/** The longest first: a name may stand within another one. Made once: every event asks for them. */
function longestFirst(short: ReadonlyMap<string, string>): readonly ShortName[] {
  const known =
    ready.get(short) ??
    [...short]
      .sort(([a], [b]) => b.length - a.length)
      .map(([name, form]) => ({ name, whole: wholeName(name), form }));
  ready.set(short, known);
  return known;
}

function wholeName(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, 'gu');
}
