import type { Edit } from '@/lib/text/offset-map';

/** A full stop of half width behind Chinese words, and what may stand behind it: Chinese, the figure of a date, an end. */
const STOP =
  /(?<=[\p{Script=Han}」』）)》〉”%])\.(?=\s?(?:[\p{Script=Han}「『《〈“（]|\d{1,4}\s?[年月日])|\s*(?:\n|$))/gu;
/** So many prove that a text ends its sentences so. */
const LEAST = 3;

/**
 * The full stops of a text that ends its sentences in half width, as full stops: `發表演講.中共於6月16日…`. Counter-examples: a text that knows 。 as well, where the dot parts a name
 * (喬治.布希); `1.甲`.
 */
export function halfWidthStops(text: string): Edit[] {
  const found = [...text.matchAll(STOP)];
  const own = text.split('。').length - 1;
  if (found.length < LEAST || own * LEAST > found.length) return [];
  return found.map(({ index }) => ({ span: { start: index, end: index + 1 }, put: '。', rule: 'mark' }));
}
