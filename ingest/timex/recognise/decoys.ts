import { AMOUNT, matchAt, S, sticky } from './grammar';
import type { Decoy, TimexRule } from './rule';

/** What holds figures or time words and is no date: leads, pattern in match form, and an example. */
const ROWS: readonly (readonly [string, string, string])[] = [
  [
    'hw',
    '(?:https?:?/{0,2}|www\\.)[\\x21-\\x7e]{1,2000}',
    'http://news.sina.com.cn/w/2005-08-29/02196803135s.shtml',
  ],
  ['i', `is[bs]n[\\s:：]{0,3}[0-9x\\- ]{8,20}`, 'ISBN 957-11-2003-8'],
  ['电传手t', '(?:电话|传真|手机|tel|专线)[^0-9]{0,4}[0-9()（）+\\-－ #转]{6,24}', '電話 02-2345-6789'],
  ['0123456789(（+', '[(（+]?[0-9]{2,4}[)）-]{1,2}[0-9]{3,4}-?[0-9]{3,4}(?![0-9]|年)', '(02)2345-6789'],
  [
    '第',
    `第${S}${AMOUNT}${S}(?!个月|个星期|个?季|天|年|日|周|季|[0-9〇零一二三四五六七八九十])[\\u4e00-\\u9fff]${S}(?:第?${S}${AMOUNT}${S}[期号页款项目条])?`,
    '第1卷2期',
  ],
  ['页版', `[页版]${S}[0-9]{1,4}(?:${S}[-－~～、]${S}[0-9]{1,4})?`, '頁 26-27'],
  ['0123456789一二三四五六七八九十两', `${AMOUNT}年(?:级|制|计划|规划|期公债|生)`, '三年級'],
  [
    '一二三四五六七八九十百千万三',
    '一日千里|三天两头|一天到晚|百年大计|百年树人|十年树木|千秋万世|一日之|一月一',
    '一日千里',
  ],
  [
    '十五二七六三九',
    '十月革命|二月革命|七月王朝|五月花|五月天|三月学运|九月政争|六月飞雪|七月流火',
    '十月革命',
  ],
  [
    '今明昨每朝',
    '今日(?:美国报|俄罗斯|新闻|头条|说法)|明日(?:报|之星|黄花)|每日(?:新闻|电讯|邮报|镜报|经济)|朝日(?:新闻)',
    '今日美國報',
  ],
  [
    '〇零一二三四五六七八九十0123456789',
    '(?:六四|九一八|八二三|二二八|七七|五四|九一一|三一|一二九|五一六|三三一|六二五)(?:事变|事件|炮战|战役|运动|惨案|戒严|战争|攻击|恐怖)',
    '九一八事變',
  ],
];

const PATTERNS = ROWS.map(([leads, source]) => ({ leads, pattern: sticky(source) }));

/** Refuses what only looks like a date; see the rows. Counter-examples: 第20個月, 第三季, 第二天. */
export const decoys: TimexRule = {
  id: 'decoy',
  leads: [...new Set(ROWS.map(([leads]) => leads).join(''))].join(''),
  match(text, at): Decoy | null {
    let end = at;
    const lead = text[at] ?? '';
    for (const { leads, pattern } of PATTERNS) {
      if (!leads.includes(lead)) continue;
      const match = matchAt(pattern, text, at);
      if (match) end = Math.max(end, at + match[0].length);
    }
    return end > at ? { end, type: null } : null;
  },
};
