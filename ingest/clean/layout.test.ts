import { describe, expect, test } from 'vitest';
import { clean } from '../language/zh/text/fixture';
import { LINE_MARKS } from '../language/zh/text/line-marks';
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
    expect(layoutOf(linesOf(lines.join('\n')), LINE_MARKS).wrapped).toBe(wrapped);
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

describe('the feet of pages without form feeds', () => {
  const body = (from: number): string[] =>
    Array.from({ length: 9 }, (_, i) =>
      `　　第${from + i}句說印度與巴基斯坦自分治以來即因喀什米爾的歸屬爭執不休，`.padEnd(34, '久'),
    );
  const text = [
    ...body(1),
    '同意恢復對話。12',
    '',
    '12 陳純如，〈南亞安全情勢〉，《問題與研究》，頁 87。',
    '',
    '60　　遠景論壇　第三卷第二期',
    '',
    ...body(10),
    '',
    '　　　　印巴和平進程　　61',
    '',
    ...body(20),
    '',
    '62　　遠景論壇　第三卷第二期',
  ].join('\n');

  test('and the notes above them are no part of the text', () => {
    const read = clean(text);
    expect(read.text).not.toMatch(/遠景論壇|陳純如|60|61|62/);
    expect(read.footnotes.map(({ label }) => label)).toEqual(['12']);
    expect(read.markers.map(({ label }) => label)).toEqual(['12']);
  });

  test('are none where the numbers do not count on', () => {
    expect(clean(text.replace('60　　', '59　　')).text).toContain('遠景論壇');
  });
});

describe('the narrow cells of a table in a file whose lines do not show where a cell ends', () => {
  const cells = [
    '印',
    '度',
    '1.要求巴方先停',
    '止越界活動。',
    '2.提議建立兩國',
    '外交次長熱線',
    '電話。',
    '巴',
    '基',
    '斯',
    '坦',
    '堅持喀什米爾',
    '為核心議題。',
  ];
  const page = [...PROSE, ...PROSE, '此後無事。'].map((line) => line.trim());

  test('go on up to the end of their sentence, and the names of rows are read letter by letter', () => {
    expect(
      clean([...page, ...cells].join('\n\n'))
        .text.split('\n')
        .slice(-5),
    ).toEqual([
      '印度',
      '1.要求巴方先停止越界活動。',
      '2.提議建立兩國外交次長熱線電話。',
      '巴基斯坦',
      '堅持喀什米爾為核心議題。',
    ]);
  });
});

test('a line that blanks beside figures shorten goes on; one that ends a sentence does not', () => {
  const cut = '雙方代表於是搭乘首班巴士跨越邊界會談，1999 年 ';
  const read = clean(
    [...PROSE.slice(0, 3), cut, ...PROSE.slice(0, 3), '爭端，十年相安。', ...PROSE.slice(0, 2)].join('\n'),
  );
  expect(read.text).toMatch(/1999 ?年 ?印度與巴基斯坦/);
  expect(read.text).toContain('十年相安。\n印度與巴基斯坦');
});

describe('the notes of a page under a rule, in a file whose lines stand close', () => {
  const lines = PROSE.map((line) => line.trim());
  const notes = ['——————————', '1 甲一,《日報》,1999年2月21日,第1版(檢索日期:', '  2005年12月3日).', ''];
  const second = ['兩國關係於是緩和,而後又生波折.', '', ...lines];

  test.each([
    ['heads with numbers', '甲乙季刊　第七卷　　37', '38　甲乙關係之展望'],
    ['no heads', '', ''],
  ])('end where the next page begins: %s', (_, first, head) => {
    const page = [first, '', ...lines, ...lines, '', ...notes, ...(head ? [head, ''] : []), ...second];
    const { text, footnotes } = clean(page.join('\n'));
    expect(footnotes.map(({ text: note }) => note)).toEqual([
      '甲一,《日報》,1999年2月21日,第1版(檢索日期:2005年12月3日).',
    ]);
    expect(text).toContain('兩國關係於是緩和');
    expect(text).not.toMatch(/37|38/);
  });
});

describe('the feet of two pages with a blank line after each line, and a note that a blank line parts', () => {
  const apart = (lines: readonly string[]): string => lines.map((line) => line.trim()).join('\n\n');

  test.each([
    ['* 作者為國立大學博士生。收稿日期：2010年\n\n  3月15日。\n1 甲一，《日報》，頁 3。', 45],
    ['* 本文曾於研討會宣讀，作者感謝評論人之\n\n  指正。\n1 Smith, 1995, p. 4。', 7],
    ['*本研究獲補助。\n\n  謹此致謝。\n\n1 乙二，〈印巴會談〉，《季刊》，頁 12。', 112],
  ])('end the notes of the first: %j', (notes, page) => {
    const { text } = clean(
      `${apart([...PROSE, ...PROSE, '此後無事1。'])}\n\n\n———————————\n${notes}\n\n\n        ${page}\n\n` +
        `${apart(['兩國關係於是緩和。', ...PROSE, ...PROSE, '又起波折2。'])}\n\n\n2 丙三，《週刊》，頁 5。\n\n\n        ${page + 1}\n`,
    );
    expect(text).toContain('兩國關係於是緩和');
    expect(text).toContain('又起波折');
    expect(text).not.toMatch(/收稿|季刊|週刊|Smith/);
  });
});

test.each([
  ['199\n6年3月5日', '1996年3月5日'],
  ['37\n6年3月5日', '37\n6年3月5日'],
])('a paragraph that begins with its date, cut within the year: %j', (cut, read) => {
  expect(clean([...PROSE, cut].join('\n')).text).toContain(read);
});
