import { stemmer } from 'stemmer';

/** Endings that British and American English write in two ways, and the one that is kept: normalisation, fertiliser, labour. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e[drs]?|ers|es|ing|ations?|able)$/, 'iz$1'],
  [/(?<=..)our(s|ed|ing|able)?$/, 'or$1'],
];

/** Stems found before: words come again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/**
 * What a word of English has in common with its kin, by Porter's rules: abduct, abducted, abductions → abduct; normalisation,
 * normalization → normal. A word with a sign other than a to z is its own stem.
 */
export function englishStem(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const spelled = SPELLINGS.reduce((text, [pattern, kept]) => text.replace(pattern, kept), word);
  const rest = stemmer(spelled);
  // Two letters are too few to tell words by: `use` and `US`.
  const stem = rest.length < 3 ? spelled : rest;
  known.set(word, stem);
  return stem;
}
