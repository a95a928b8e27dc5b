import type { NameHit } from '@/lib/schema/annotation';
import { isCommonHan } from '@/lib/text/han';
import { firstFrom } from '@/lib/text/within';
import type { TitleText } from '../../../assemble/language';
import type { TermRow } from '../../../knowledge/lexicon';
import { named } from '../../en/titles/grammar';
import { pattern } from './pattern';
import { type Quantity, quantityAt } from './quantity';
import type { TitleWords } from './title-words';

/** A word of a noun phrase that the lexicon knows. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'term'; readonly row: TermRow }
  | {
      readonly kind: 'name';
      readonly hit: NameHit /** Its name at the time, where it had another. */;
      readonly en: string | null;
    }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'light'; readonly determiner: '' | 'the' | 'its' }
);

const QUOTES = /[「」『』《》〈〉“”‘’"\s]/;
/** Words before a noun that a title can do without, and those that say whose or which it is. */
const LIGHT: readonly (readonly [RegExp, '' | 'the' | 'its'])[] = [
  [pattern('^(?:該|這些|{deictic}|這|此|有關的?|相關的?|所謂的?)'), 'the'],
  [pattern('^(?:自己的|本國的?|自身的?)'), 'its'],
  [
    pattern(
      '^(?:的|其|本輪|此輪|本次|此次|了|過|著|出|到|{several}|少量的?|大量的?|部分的?|部份的?|所有的?|一切的?|全部的?|任何的?|新的|具體的?|重大的?|相應的?|必要的?|更多的?|進一步的?|先前的?|目前的?|現有的?|雙方的?|兩國的?|兩國間的?|彼此的?|國內的?|境內的?)',
    ),
    '',
  ],
];

/** The offset of the next character that is neither a quotation mark nor white space. */
export function pastQuotes(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit && !isCommonHan(text.charCodeAt(i)) && QUOTES.test(text[i] as string)) i += 1;
  return i;
}

/** The longest word known at a place of the text; null where none begins or it would run past the limit. */
export function tokenAt(source: TitleText, words: TitleWords, at: number, limit: number): Token | null {
  const { text, form } = source;
  const quantity = quantityAt(text, at);
  if (quantity && quantity.end <= limit) return { start: at, end: quantity.end, kind: 'quantity', quantity };
  const term = words.terms.at(form, at, limit);
  const hit = nameAt(source, at);
  // 兩伊戰爭 names both states, and is a war.
  const isTerm = hit?.kind === 'group' && term?.span.end === hit.span.end;
  if (hit && !isTerm && hit.span.end <= limit && hit.span.end >= (term?.span.end ?? 0))
    return { start: at, end: hit.span.end, kind: 'name', hit, en: formerName(source, words, hit) };
  if (term) return { start: at, end: term.span.end, kind: 'term', row: term.value };
  for (const [light, determiner] of LIGHT) {
    const found = light.exec(form.slice(at, Math.min(limit, at + 6)));
    if (found) return { start: at, end: at + found[0].length, kind: 'light', determiner };
  }
  return null;
}

function nameAt({ names }: TitleText, at: number): NameHit | null {
  const name = names[firstFrom(names, at, ({ span }) => span)];
  return name?.span.start === at ? name : null;
}

/** The name that a state had at the time, where the lexicon's terms know the spelling: 蘇聯 is the Soviet Union, though it stands with Russia. */
export function formerName(
  { form }: TitleText,
  { terms }: TitleWords,
  { kind, span }: NameHit,
): string | null {
  const term = kind === 'state' ? terms.at(form, span.start, span.end) : null;
  return term?.span.end === span.end ? named(term.value) : null;
}
