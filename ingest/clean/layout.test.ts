import { describe, expect, test } from 'vitest';
import { clean } from './clean';
import { layoutOf } from './layout';
import { linesOf } from './lines';

const PROSE = [
  '印度與巴基斯坦自分治以來即因喀什米爾的歸屬爭執不休，同年',
  '爆發第一次戰爭，至次年始在聯合國調停下停火，雙方其後又於',
  '六年後再度開戰，翌年在蘇聯斡旋下簽署宣言，同意以雙邊談判',
  '解決爭端，此後十年間大致相安，惟核子試爆打破了這一均勢。 ',
];
const CELLS = ['各', '方', '拉合爾', '印', '度', '同意恢', '復對話。', '巴', '國', '要求先', '談邊界。'];

describe('whether lines are cut at a width', () => {
  test.each([
    ['prose', PROSE, true],
    ['prose with a table of narrow cells', [...PROSE, ...CELLS], true],
    ['one paragraph a line', ['甲。', '乙說了很多話，而且說得很久。', '丙說：「好。」', '丁在場。'], false],
    [
      'headlines of one length',
      Array.from({ length: 6 }, () => ['北韓宣布恢復六方會談的決定引起各國關注。', '短', '短']).flat(),
      false,
    ],
  ])('%s: %j is %s', (_, lines, wrapped) => {
    expect(layoutOf(linesOf(lines.join('\n'))).wrapped).toBe(wrapped);
  });
});

describe('a page’s number among its notes', () => {
  const page = (number: number, note: number, text: string): string =>
    `${text}${note}。\n${' '.repeat(49)}\n${note}\n\n 陳純如，〈南亞安全情勢〉，《問題與研究》，頁 87。 \n${number} \n`;

  test('ends them, and is no note itself', () => {
    const read = clean(
      `${page(211, 1, '印度與巴基斯坦的會談在拉合爾舉行')} ${page(212, 2, '雙方同意恢復對話')} 其後關係惡化。`,
    );
    expect(read.text).toContain('雙方同意恢復對話');
    expect(read.text).toContain('其後關係惡化');
    expect(read.text).not.toContain('21');
    expect(read.footnotes.map(({ label }) => label)).toEqual(['1', '2']);
  });
});
