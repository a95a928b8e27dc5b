import { charTest, matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { AMOUNT_BEGINS, AMOUNT_UNITS, amountAt } from './amount';
import { numeralBegins, S } from './grammar';
import { isLimit } from './window';

const BEFORE = sticky(`(?:(第)|近|将近)${S}`);
const mayPrecede = charTest('第近将');
const AFTER = sticky(`${S}(?:之久|以来|来(?=[,，、的一在中美日俄韩北南台不，]|${S}$)|期间|(?:的)?时间)`);

/** A day among others and no length: 有一天, 某一天, 最後一天. */
const ONE_DAY = /[有某另后这那头前同每]一[天日]/;

/**
 * A length of time: 13 個月, 近十年來, 半年之久, 3個月時間, and the ordinal period 第20個月.
 * Counter-examples: 三年級, 一周年, 3個百分點, 第三世界, 三天前 (a date).
 */
export const duration: TimexRule = {
  id: 'duration',
  units: AMOUNT_UNITS,
  begins: [...AMOUNT_BEGINS, '近', '将近', '第'],
  match(text, at) {
    const before = mayPrecede(text, at) ? matchAt(BEFORE, text, at) : null;
    if (!before && !numeralBegins(text, at)) return null;
    const ordinal = before?.[1] !== undefined;
    if (ONE_DAY.test(text.slice(Math.max(0, at - 1), at + 2))) return null;
    const found = amountAt(text, at + (before?.[0].length ?? 0));
    // 第三季 is a quarter of a year and no length of time.
    if (!found || (ordinal && found.unit === 'quarter')) return null;
    const { amount, unit } = found;
    // 內 makes it a time limit and is no part of the expression.
    if (!ordinal && isLimit(text, found.end))
      return {
        end: found.end,
        type: 'DURATION',
        value: { kind: 'duration', amount, unit, ordinal, window: 'within' },
      };
    const after = matchAt(AFTER, text, found.end);
    const end = found.end + (after?.[0].length ?? 0);
    return { end, type: 'DURATION', value: { kind: 'duration', amount, unit, ordinal } };
  },
};
