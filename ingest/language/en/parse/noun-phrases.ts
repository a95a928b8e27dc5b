import type { Range } from './clause';
import type { Token } from './tokens';
import { wordsOf } from './word-classes';

/** What a noun phrase is made of. */
export const NOMINAL = new Set(['det', 'adj', 'noun', 'num', 'name', 'poss', 'pron']);

/**
 * The first noun phrase of a range that no preposition leads, with what belongs to it.
 * @returns from its first word to the end of the range; null for none
 */
export function subjectIn(tokens: readonly Token[], { from, to }: Range): Range | null {
  let isLed = false;
  for (let at = from; at < to; at += 1) {
    const { tag, word } = tokens[at] as Token;
    if (tag === 'prep' || (tag === 'sub' && wordsOf('temporal').has(word))) isLed = true;
    else if (tag === 'sub') isLed = false;
    else if (tag === 'time' || word === ',') isLed = false;
    else if (NOMINAL.has(tag)) {
      if (!isLed) return { from: at, to };
      while (at + 1 < to && goesOn(tokens, at + 1, to)) at += tokens[at + 1]?.word === 'of' ? 2 : 1;
      if (tokens[at + 1]?.tag === 'conj' && NOMINAL.has(tokens[at + 2]?.tag ?? '')) continue;
      isLed = false;
    }
  }
  return null;
}

const TITLE =
  /^(?:mr|mrs|ms|dr|gen|sen|sir|lord|colonel|marshal|admiral|ayatollah|shah|prince|sheikh|lieutenant|captain|major|queen|pope|delegate|counterpart|foreign|colleague)$/;

/** Whether a word goes on with the noun phrase before it. A new one begins with a determiner, and a name behind a name: `under the agreement the North`, `in Beijing North Korea`. */
function goesOn(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, { tag, word }] = [tokens[at - 1] as Token, tokens[at] as Token];
  if (word === 'of') return at + 1 < to;
  // `at the first round the parties agreed`
  if (tag === 'adv' && before.tag === 'det' && at + 1 < to) return true;
  // `in a televised address Kennedy`; counter-example: `with President Kennedy`.
  const isPerson = tokens[at]?.name?.kind === 'person';
  if (isPerson && before.tag === 'noun' && !wordsOf('holders').has(before.word) && !TITLE.test(before.word))
    return false;
  // `during the talks Seoul offered`: no gathering bears the name of a state behind it.
  if (/^(?:state|seat)$/.test(tokens[at]?.name?.kind ?? '') && wordsOf('gatherings').has(before.word))
    return false;
  if (/^(?:noun|name|time)$/.test(before.tag) && (tag === 'det' || (tag === 'name' && before.tag === 'name')))
    return false;
  return NOMINAL.has(tag);
}

/**
 * The noun phrase that ends before a verb, with what `of` joins to it.
 * @param end the place of the verb
 * @returns to the verb; null for none
 */
export function lastNominal(tokens: readonly Token[], from: number, end: number): Range | null {
  let at = end - 1;
  while (at >= from && (tokens[at] as Token).tag === 'adv') at -= 1;
  const last = at;
  while (at >= from) {
    const { tag, word } = tokens[at] as Token;
    const isDeterminer = tag === 'det' || (tag === 'pron' && at < last);
    if (isDeterminer && tokens[at - 1]?.word !== 'of') return { from: at, to: end };
    if (!(NOMINAL.has(tag) || word === 'of' || tag === 'conj')) break;
    if (
      tag === 'name' &&
      NOMINAL.has(tokens[at - 1]?.tag ?? '') &&
      tokens[at - 1]?.tag === 'noun' &&
      tokens[at + 1]?.tag !== 'poss'
    )
      break;
    at -= 1;
  }
  return at < last ? { from: at + 1, to: end } : null;
}

/**
 * The noun phrase that ends right before a place, or before a comma there: what a relative clause or a participle describes.
 * @returns to its last word; null for none
 */
export function nominalBefore(tokens: readonly Token[], end: number, start: number): Range | null {
  let at = end - 1;
  if (tokens[at]?.word === ',') at -= 1;
  const to = at + 1;
  while (
    at >= start &&
    (NOMINAL.has((tokens[at] as Token).tag) ||
      (tokens[at] as Token).word === 'of' ||
      ((tokens[at] as Token).tag === 'conj' && tokens[at - 1]?.tag === 'name'))
  ) {
    if ((tokens[at] as Token).tag === 'det') return { from: at, to };
    at -= 1;
  }
  return at + 1 < to ? { from: at + 1, to } : null;
}
