import { matchAt, sticky } from '../../../date/recognise/pattern';
import type { TimexRule } from '../../../date/recognise/rule';
import { S } from './grammar';

/** What holds figures or time words and is no date: leads, pattern in folded text, and an example. */
interface Row {
  readonly id: string;
  readonly units?: string;
  readonly begins?: readonly string[];
  readonly pattern: string;
}

/** One row a kind of decoy, with an example behind it. */
const ROWS: readonly Row[] = [
  { id: 'isbn', begins: ['is'], pattern: 'is[bs]n[\\s:：]{0,3}[0-9x\\- ]{8,20}' }, // ISBN 957-11-2003-8
  {
    id: 'telephone',
    begins: ['电话', '传真', '手机', '专线', 'te'],
    pattern:
      '(?:电话|传真|手机|专线|tel)[^0-9]{0,4}(?=(?:[()（）+\\-－ #转]*[0-9]){6})[0-9()（）+\\-－ #转]{6,24}',
  }, // 電話 02-2345-6789
  { id: 'page', begins: ['页', '版'], pattern: `[页版]${S}[0-9]{1,4}(?:${S}[-－~～、]${S}[0-9]{1,4})?` }, // 頁 26-27
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
