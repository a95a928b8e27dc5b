import type { DateFields } from '../../../date/candidate';
import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { ERA_BEFORE, numeral, numeralBegins, OUR_ERA, S } from './grammar';
import { partSlot } from './slots/part';
import { relativeSlot, stated } from './slots/slot';
import { relativeBegins } from './words';

const CENTURY = sticky(
  `(?:(?:公元|西元|${ERA_BEFORE})(前)?)?${S}([1-9][0-9]?|(?:[一二]?十|廿)[一二三四五六七八九]?|[一二三四五六七八九])${S}世纪(?!末日)`,
);

/**
 * A century: 十三世紀, 20世紀初, 上世紀末, 本世紀初. Counter-examples: 半個世紀 (a duration), 一世紀 (rather a hundred years), 跨世紀.
 */
export const century: TimexRule = {
  id: 'century',
  units: '世',
  begins: [...OUR_ERA, ...relativeBegins('century')],
  match(text, at) {
    const found = relativeSlot(text, at, 'century') ?? counted(text, at);
    if (!found) return null;
    const part = partSlot(text, found.end, 'century');
    const date = part ? { ...found.from, part: part.part } : found.from;
    return { end: part?.end ?? found.end, type: 'DATE', value: { kind: 'date', date } };
  },
};

/** 一世紀 alone is rather a hundred years. */
function isOfEra(words: string): boolean {
  return /^[公西纪]元/.test(words);
}

function counted(text: string, at: number): { end: number; from: DateFields } | null {
  const match = numeralBegins(text, at) ? matchAt(CENTURY, text, at) : null;
  const value = numeral(match?.[2] ?? '');
  if (!match || !(value <= 22) || (value === 1 && match[1] === undefined && !isOfEra(match[0]))) return null;
  const end = at + match[0].length;
  return { end, from: { century: stated(match[1] ? -value * 100 : (value - 1) * 100, { start: at, end }) } };
}
