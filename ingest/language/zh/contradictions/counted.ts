import { parseNumeral } from '@/lib/language/zh/numerals';
import type { Span } from '@/lib/schema/span';
import type { Counted } from '../../../contradiction/language';
import { MEASURES, PERSONS } from '../text/measures';

const CHINESE = '[〇○零一二兩两三四五六七八九十百千]';
/** As long as numbers are: a row of figures without end is read once, and not from each figure anew. */
const NUMERAL = `(?:\\d[\\d,，]{0,24}(?:\\.\\d{1,12})?|(?<!${CHINESE})${CHINESE}{1,24})`;
const POWERS: Readonly<Record<string, number>> = { 萬: 1e4, 万: 1e4, 億: 1e8, 亿: 1e8 };

/** What finds the numbers of things by some measures. */
export function countingBy(
  measures: readonly (typeof MEASURES)[number][],
): (text: string, within: Span) => Counted[] {
  const forms = new Map(
    measures.flatMap(({ words, form }) => words.split('|').map((word) => [word, form] as const)),
  );
  const counted = new RegExp(
    `(?<![第\\d.])(約|约|近|大約|大约|將近|将近|至少|最少|超過|超过|逾)?\\s?(${NUMERAL})\\s?(多|餘|余|幾|几|來)?\\s?([萬万億亿]?)\\s?(多|餘|余)?\\s?(${measures.map(({ words }) => words).join('|')})(?!次|義|义|於|质|質|民|權|员|員)([^，。；、：！？\\s]{0,14})`,
    'gu',
  );
  return (text, within) => {
    const words = text.slice(within.start, within.end);
    return [...words.matchAll(counted)].flatMap((match): Counted[] => {
      const [whole, before, numeral = '', more, power = '', rest, measure = '', thing = ''] = match;
      const plain = numeral.replace(/[,，]/g, '');
      const value = /^[\d.]+$/.test(plain) ? Number(plain) : parseNumeral(plain);
      if (value === null || !Number.isFinite(value)) return [];
      const start = within.start + match.index;
      const stated = whole.slice(0, whole.length - thing.length);
      return [
        {
          span: { start, end: start + stated.length },
          text: stated.trim(),
          amount: value * (POWERS[power] ?? 1),
          about: (before ?? more ?? rest) !== undefined,
          measure: forms.get(measure) ?? measure,
          isOfPersons: forms.get(measure) === PERSONS,
          thing: thing.replace(/^的/, ''),
        },
      ];
    });
  };
}

/**
 * The numbers of things in a text: `兩枚…飛彈`, `50萬噸重油`, `三千多名…科學家`. Counter-examples: ordinals (`第三座`), dates, bare numbers.
 */
export const countedIn = countingBy(MEASURES);
