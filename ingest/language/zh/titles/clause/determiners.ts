import { FirstUnitsOfAll } from '@/lib/text/first-units';
import { pattern } from '../pattern';

/** Determiners and words of measure that a title can do without, or that make the noun definite. */
export const DETERMINERS: readonly (readonly [RegExp, string])[] = [
  [
    pattern(
      '^(?:該|這些|{deictic}|這次|這種|這一|此次|此種|本次|本輪|這份|這(?!是|將)|那次|那項|那些|那個|所謂)的?',
    ),
    'the',
  ],
  [pattern('^(?:自己的|本國的?|自身的?|其(?!中|他|餘|實))'), 'its'],
  [pattern('^(?:所有|一切|全部)的?'), 'all'],
  [pattern('^(?:任何)的?'), 'any'],
  [pattern('^(?:最後一批|最後幾批)'), 'the last batch of'],
  [pattern('^(?:首批|第一批)'), 'the first batch of'],
  [pattern('^(?:每)'), 'every'],
  [pattern('^(?:其他|其它|其餘)的?'), 'other'],
  [pattern('^(?:更多|多)的?'), 'more'],
  [
    pattern(
      '^(?:{several}|多種|多名|多個|多次|一系列|眾多|部分|部份|少量|大量|數個|數名|數項|多枚|數枚|數千名|幾枚|一批|兩批|數批)的?',
    ),
    'some',
  ],
];

/** With what they begin. */
export const DETERMINERS_BEGIN = new FirstUnitsOfAll(DETERMINERS.map(([form]) => form));
