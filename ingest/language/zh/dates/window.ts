import type { TimexValue } from '../../../date/candidate';
import { charTest, matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { type Amount, amountAt } from './amount';

const SIDE = sticky('([前后])(?=[一二三四五六七八九十两半数几0-9])');
/** What stands before a window: the head of a clause, or a preposition. */
const HEAD = /(?:^|[，,。；;：:、（(「\n的]|[于在自从]|^)\s?$/;
/** Behind a date the distance counts from it: 9月11日後三天. */
const DATE_BEFORE = /[0-9一二三四五六七八九十廿卅][日号](?:之|以|的)?$/;
const NO_WINDOW = charTest('后前内多余名届任次');

/**
 * A time that is over, by its length: 前兩年 are the two years before this one. Behind a day, the distance from it: 9月11日後三天.
 * Counter-examples: 會談前兩天 (counted from the talks), 前一天 (a day told before), 前三名.
 */
export const window: TimexRule = {
  id: 'window',
  begins: [...'一二三四五六七八九十两半数几0123456789'].flatMap((next) => [`前${next}`, `后${next}`]),
  match(text, at) {
    const side = matchAt(SIDE, text, at);
    const found = side && amountAt(text, at + 1);
    if (!side || !found || NO_WINDOW(text, found.end)) return null;
    const before = text.slice(Math.max(0, at - 4), at);
    const isBack = side[1] === '前';
    if (DATE_BEFORE.test(before))
      return { end: found.end, type: 'DATE', value: fromDate(found, isBack ? -1 : 1) };
    const { amount, unit, end } = found;
    if (!isBack || !HEAD.test(before) || amount === null || amount < 2) return null;
    return {
      end,
      type: 'DURATION',
      value: { kind: 'duration', amount, unit, ordinal: false, window: 'before' },
    };
  },
};

function fromDate({ amount, unit, between }: Amount, direction: -1 | 1): TimexValue {
  const range = between ? { between } : {};
  return { kind: 'offset', amount, unit, direction, event: null, base: 'awaited', ...range };
}

const WITHIN = sticky('\\s?(?:之|以)?内(?!部|容|地|战|政|阁|外|线|陆|蒙|务)');

/** Whether the words behind a length make it a time limit: 三年內, 60日之內. Counter-example: 三年內戰. */
export function isLimit(text: string, at: number): boolean {
  return matchAt(WITHIN, text, at) !== null;
}
