import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { AMOUNT, S } from './grammar';

/** What holds figures or time words and is no date: leads, pattern in match form, and an example. */
interface Row {
  readonly id: string;
  readonly units?: string;
  readonly begins?: readonly string[];
  readonly pattern: string;
}

/** One row a kind of decoy, with an example behind it. */
const ROWS: readonly Row[] = [
  { id: 'address', begins: ['ht', 'ww'], pattern: '(?:https?:?/{0,2}|www\\.)[\\x21-\\x7e]{1,2000}' }, // http://news.sina.com.cn/w/2005-08-29/02196803135s.shtml
  { id: 'isbn', begins: ['is'], pattern: 'is[bs]n[\\s:：]{0,3}[0-9x\\- ]{8,20}' }, // ISBN 957-11-2003-8
  {
    id: 'telephone',
    begins: ['电话', '传真', '手机', '专线', 'te'],
    pattern: '(?:电话|传真|手机|专线|tel)[^0-9]{0,4}[0-9()（）+\\-－ #转]{6,24}',
  }, // 電話 02-2345-6789
  {
    id: 'area-code',
    units: '-)）',
    begins: ['(0', '（0'],
    pattern: '[(（]?0[0-9]{1,3}[)）-]{1,2}[0-9]{3,4}-?[0-9]{3,4}(?!年)',
  }, // (02)2345-6789
  {
    id: 'volume',
    begins: ['第'],
    pattern: `第${S}${AMOUNT}${S}(?!个月|个星期|个?季|天|年|日|周|[0-9〇零一二三四五六七八九十])[\\u4e00-\\u9fff]${S}(?:第?${S}${AMOUNT}${S}[期号页款项目条])?`,
  }, // 第1卷2期
  { id: 'page', begins: ['页', '版'], pattern: `[页版]${S}[0-9]{1,4}(?:${S}[-－~～、]${S}[0-9]{1,4})?` }, // 頁 26-27
  { id: 'plan-of-years', units: '年', pattern: `${AMOUNT}年(?:级|制|计划|规划|期公债|生)` }, // 三年級, 五年計畫
  {
    id: 'idiom-of-days',
    units: '年天日',
    pattern: '一日千里|三天两头|一天到晚|百年大计|百年树人|十年树木|一日之',
  },
  {
    id: 'month-of-history',
    units: '月',
    pattern: '十月革命|二月革命|七月王朝|五月花(?!莲)|五月天|三月学运|九月政争|六月飞雪|七月流火',
  },
  {
    id: 'newspaper',
    begins: ['今日', '明日', '每日', '朝日'],
    pattern:
      '今日(?:美国报|俄罗斯|新闻|头条|说法)|明日(?:报|之星|黄花)|每日(?:新闻|电讯|邮报|镜报|经济)|朝日(?:新闻)',
  },
];

/** Refuse what only looks like a date, a rule a row. Counter-examples: 第20個月, 第三季, 第二天. */
export const decoys: readonly TimexRule[] = ROWS.map(({ id, units = '', begins = [], pattern }) => {
  const decoy = sticky(pattern);
  return {
    id: `decoy.${id}`,
    units,
    begins,
    match(text, at) {
      const match = matchAt(decoy, text, at);
      return match ? { end: at + match[0].length, type: null } : null;
    },
  };
});
