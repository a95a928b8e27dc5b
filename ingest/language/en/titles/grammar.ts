const IRREGULAR: Readonly<Record<string, string>> = {
  has: 'have',
  is: 'are',
  does: 'do',
  goes: 'go',
  vetoes: 'veto',
  echoes: 'echo',
};
/** Verbs whose last consonant is doubled before -ing. */
const DOUBLED = new Set(
  'admit cut get let permit plan put quit refer run set ship shut sit split stop submit swap transfer win'.split(
    ' ',
  ),
);
/** Where the head noun of a phrase ends: `letter to the president`, `normalisation of relations`. */
const TAIL = /\s(?:of|for|on|to|in|with|against|over|between|from|at|by)\s/;

/**
 * The form of a verb that goes with more than one subject, and the infinitive of all but "to be".
 * @param verb third person singular: signs → sign, carries → carry, launches → launch, collapses → collapse
 */
export function baseForm(verb: string): string {
  if (IRREGULAR[verb]) return IRREGULAR[verb];
  if (/^[a-z]ies$/.test(verb)) return verb.replace(/s$/, '');
  if (/[^aeiou]ies$/.test(verb)) return verb.replace(/ies$/, 'y');
  if (/(?:ss|x|zz|ch|sh)es$/.test(verb)) return verb.replace(/es$/, '');
  return verb.replace(/s$/, '');
}

/** The third person singular of a verb: sign → signs, reach → reaches, carry → carries. */
export function thirdPerson(base: string): string {
  const irregular = Object.keys(IRREGULAR).find((form) => IRREGULAR[form] === base);
  if (irregular) return irregular;
  if (/[^aeiou]y$/.test(base)) return base.replace(/y$/, 'ies');
  return /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
}

/** The gerund of a verb: give → giving, stop → stopping, agree → agreeing, be → being. */
export function gerund(base: string): string {
  if (base === 'be' || base === 'are') return 'being';
  if (DOUBLED.has(base)) return `${base}${base.at(-1)}ing`;
  if (/ie$/.test(base)) return base.replace(/ie$/, 'ying');
  return /[^eo]e$/.test(base) ? base.replace(/e$/, 'ing') : `${base}ing`;
}

/** The plural of a noun phrase: light-water reactor → light-water reactors, plan of action → plans of action. */
export function plural(noun: string): string {
  const at = noun.search(TAIL);
  const head = at < 0 ? noun : noun.slice(0, at);
  const tail = at < 0 ? '' : noun.slice(at);
  if (isPlural(noun)) return noun;
  return /sis$/.test(head) ? `${head.replace(/is$/, 'es')}${tail}` : `${thirdPerson(head)}${tail}`;
}

/** Whether a noun phrase is plural: more than one thing, or a noun with a plural's ending. */
export function isPlural(noun: string): boolean {
  const head = noun.split(TAIL)[0] ?? '';
  return (
    / and /.test(head) ||
    (/(?:[^siu]|[aeo]i)s$/.test(head) && !/(?:'s|news|politics|Nations|States)$/.test(head))
  );
}

/** `North Korea's`, `the United States'`. */
export function possessive(name: string): string {
  return /s$/.test(name) ? `${name}'` : `${name}'s`;
}

const MOST_NAMES = 4;

/** Names as a list within a sentence: `A, B and C`; of many the first four, and that there are others. */
export function list(names: readonly string[]): string {
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 1), 'others'] : names;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** A noun with its article, where it has one. */
export function named({ article, en }: { readonly article: string; readonly en: string }): string {
  return article ? `${article} ${en}` : en;
}

/** A title's first letter is a capital. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
