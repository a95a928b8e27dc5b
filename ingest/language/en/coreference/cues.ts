import type { WordingCues } from '../../../merge/language';
import { wordsOf } from '../parse/word-classes';

const AGAIN = /\b(?:again|reiterat\w+|repeat\w*|reaffirm\w*|once more)\b/;
const SEVERAL =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|a series of|successive|\d+)\s+(?:\w+\s+)?(?:rounds|sessions|meetings|visits|tests)\b/;
const SINCE = /\b(?:since|starting|beginning|from)\s+(?:\w+\s+){0,4}(?:\d{4}|on)\b/;
const ORDINAL =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?!\s+(?:time|day|of\b))/;
const STAGE = /\b(second|third|fourth)\s+(?:phase|session|stage)\b/;
const DATE_ALONE =
  /^[\d.\-–—/,\s]*(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)[\d.\-–—/,\s]*)*$/;
const STEPS =
  /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[- ](?:steps?|stages?|points?|phases?)\b/;
const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
/** How Chinese writes the number, so that the first crisis is the first in both languages: by the digit. */
const asDigit = (words: readonly string[], word: string): string =>
  String(Math.max(words.indexOf(word), 0) || word);

/** What the words of a mention say of number, order and repetition: three rounds, the second crisis, reaffirmed. */
export function cuesOf(words: string): WordingCues {
  const ordinal = ORDINAL.exec(words)?.[1];
  const stage = STAGE.exec(words)?.[1];
  return {
    again: AGAIN.test(words),
    several: SEVERAL.test(words),
    since: SINCE.test(words),
    ordinal: ordinal === undefined ? null : asDigit(ORDINALS, ordinal),
    stage: stage === undefined ? '' : asDigit(ORDINALS, stage),
    dateAlone: /\d/.test(words) && DATE_ALONE.test(words),
  };
}

/** `a three-stage plan`, `in four steps`. */
export function stepsIn(text: string): number | null {
  const counted = STEPS.exec(text)?.[1];
  if (counted === undefined) return null;
  return /\d/.test(counted) ? Number(counted) : NUMBERS.indexOf(counted);
}

const WORD = /[a-z]{3,}/g;
/** Words are compared by their beginnings, so that withdraw, withdrawal and withdrew are near: without their endings. */
const STEM = 5;
const EMPTY = [
  'determiner',
  'pronoun',
  'preposition',
  'subordinator',
  'conjunction',
  'wh',
  'modal',
  'negation',
  'be',
  'have',
  'do',
  'number',
];

/**
 * The words of a text by which two wordings are compared, without those that every text has: each the number of its first letters. They lie below those of Chinese pairs, so that texts of
 * two languages are never alike by chance.
 */
export function unitsOf(text: string): number[] {
  const out = new Set<number>();
  for (const [word] of text.matchAll(WORD))
    if (!EMPTY.some((kind) => wordsOf(kind).has(word))) out.add(numberOf(word.slice(0, STEM)));
  return [...out].sort((a, b) => a - b);
}

function numberOf(stem: string): number {
  let number = 0;
  for (let i = 0; i < stem.length; i += 1) number = number * 27 + stem.charCodeAt(i) - 96;
  return number;
}
