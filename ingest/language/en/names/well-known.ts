import type { PersonRow } from '../../../knowledge/lexicon';
import { wordsOf } from '../parse/word-classes';

/** What may stand before a surname and is no given name. */
const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Lord|President|Premier|Chancellor|Minister|Secretary|General|Senator|Ambassador|Marshal|Colonel|Chairman|Prime|Vice|Foreign|The|And|But|In|On|After|Before|When|While|With|By|For|From|That|Then|Both|Only|Even|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
let last: { text: string; known: Map<string, boolean> } = { text: '', known: new Map() };

/**
 * Those whom a text means that calls them by no more than their surname: `Musharraf came in July`. Examples: Vajpayee, Khrushchev. Counter-examples: a surname that is a word or that many bear (Hill,
 * Johnson, Kim); a text that calls somebody else so (Betty Ford).
 * @returns nobody where bearers are of several states
 */
export function wellKnown(
  candidates: readonly PersonRow[],
  text: string,
  surname: string,
): readonly PersonRow[] {
  const [first] = candidates;
  const isOne =
    first !== undefined &&
    !wordsOf('family-first').has(first.country) &&
    candidates.every(({ country }) => country === first.country) &&
    !wordsOf('common-surnames').has(surname.toLowerCase());
  return isOne && isCalledAlone(text, surname, candidates.length === 1 && surname.length >= RARE)
    ? candidates
    : [];
}

/** A surname of so many letters that one person bears is no word: also at the head of a sentence. */
const RARE = 5;

/** Whether a text has a surname within a sentence, and nowhere behind a given name. Each text is looked through once for each surname. */
function isCalledAlone(text: string, surname: string, isRare: boolean): boolean {
  if (last.text !== text) last = { text, known: new Map() };
  const known = last.known.get(surname);
  if (known !== undefined) return known;
  let isWithin = false;
  let isOther = false;
  for (const { 1: word = '' } of text.matchAll(
    new RegExp(`([\\p{L}\\d.'’-]+)[ \\n]${surname}(?![\\p{L}-])`, 'gu'),
  )) {
    isWithin ||= /^[\p{Ll}\d]/u.test(word) || TITLE.test(word.replace(/\.$/, ''));
    isOther ||= /^\p{Lu}\p{L}+$/u.test(word) && !TITLE.test(word);
  }
  const isAlone = (isWithin || isRare) && !isOther;
  last.known.set(surname, isAlone);
  return isAlone;
}
