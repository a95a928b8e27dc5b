import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { datesInBrackets } from './bracket-habit';
import { S, TO } from './grammar';
import { stated } from './slots/slot';

const RANGE = sticky(`([(（]\\s?)([12][0-9]{3})${S}(?:${TO})${S}([12][0-9]{3})(?=${S}[)）])`);
/** 從2016到2018 */
const FROM_TO = sticky(`([从自由]\\s?)([12][0-9]{3})${S}(?:${TO})${S}([12][0-9]{3})(?![0-9])`);
/** （2010）, where the text tells its dates in brackets. */
const IN_BRACKETS = sticky(`([(（]\\s?)([12][0-9]{3})(?=\\s?[)）])`);
const YEAR = sticky(`([于在自从]\\s?)([12][0-9]{3})(?=${S}[\\u4e00-\\u9fff])`);
/** What makes four figures an amount, a number or a part of a name. */
const MEASURE = sticky(
  `${S}(?:多|余|几|万|亿|千|百|人|名|个|位|元|件|枚|根|吨|公|里|米|尺|度|号|点|分|秒|时|小时|天|日|周|月|岁|户|家|所|国|间|只|头|匹|张|份|套|种|类|级|倍|成|股|票|席|架|辆|艘|艇|台|座|次|轮|项|条|款|页|卷|期|版|篇|章|节|年|兆|瓦|美|英镑|日元|韩|卢布|欧|加仑|桶|平方|立方|发|门|颗|支|片|块|套|字|句|型|式|至|到|或|以上|以下|左右|与|和|及|的)`,
);

/**
 * A year without 年: 於1984訪問莫斯科, （1945-1949）. Counter-examples: 在1200公里外, 於3000名士兵, 頁 1998.
 */
export const bareYear: TimexRule = {
  id: 'bare-year',
  begins: [...'于在自从由(（'].flatMap((before) => [`${before}1`, `${before}2`, `${before} `]),
  match(text, at) {
    const fromTo = matchAt(FROM_TO, text, at);
    const range =
      matchAt(RANGE, text, at) ?? (fromTo && !matchAt(MEASURE, text, at + fromTo[0].length) ? fromTo : null);
    if (range) {
      const [whole, before = '', first, last] = range;
      if (Number(last) <= Number(first) || Number(last) > 2199 || Number(first) < 1500) return null;
      const span = { start: at + before.length, end: at + whole.length };
      const from = { year: stated(Number(first), span) };
      return {
        ...span,
        type: 'DATE',
        value: { kind: 'range', from, to: { year: stated(Number(last), span) } },
      };
    }
    const inBrackets = matchAt(IN_BRACKETS, text, at);
    const match = inBrackets && datesInBrackets(text, at) ? inBrackets : matchAt(YEAR, text, at);
    const year = Number(match?.[2]);
    if (!match || year < 1500 || year > 2199 || matchAt(MEASURE, text, at + match[0].length)) return null;
    const span = { start: at + (match[1]?.length ?? 0), end: at + match[0].length };
    return { ...span, type: 'DATE', value: { kind: 'date', date: { year: stated(year, span) } } };
  },
};
