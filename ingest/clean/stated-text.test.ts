import { expect, test } from 'vitest';
import type { StatedBlock } from '../formats/text-of-record';
import { ZH } from '../language/zh/pack';
import { segment } from '../segment/segment';
import { clean } from './clean';

/** A text of blocks, each given as its kind and its words; `+` before the kind says that it continues. Two spaces part a block from the next page. */
function stated(...parts: readonly (readonly [kind: string, words: string, level?: number])[]) {
  let text = '';
  const blocks = parts.map(([kind, words, level]): StatedBlock => {
    const span = { start: text.length, end: text.length + words.length };
    text += `${words}\n`;
    return {
      span,
      kind: kind.replace('+', '') as StatedBlock['kind'],
      ...(level !== undefined && { level }),
      ...(kind.startsWith('+') && { continues: true }),
    };
  });
  return { text, blocks, pages: [], calls: [] };
}

const read = (given: ReturnType<typeof stated>) => clean(given.text, ZH.cleaning, undefined, given);

test('what the format calls furniture is taken out, and a paragraph goes on behind it', () => {
  const given = stated(
    ['paragraph', '2003年8月27日，六國在北京'],
    ['furniture', '第三十五卷　第二期'],
    ['furniture', '14'],
    ['+paragraph', '舉行會談。'],
    ['paragraph', '會後各國代表離去。'],
  );
  expect(read(given).text).toBe('2003年8月27日，六國在北京舉行會談。\n會後各國代表離去。');
});

test('short lines and long ones are paragraphs as they are stated, whatever their width', () => {
  const lines = ['美國與北韓在日內瓦', '簽署協議，其內容', '為何，未見公布'];
  const given = stated(...lines.map((line) => ['paragraph', line] as const));
  expect(read(given).text).toBe(lines.join('\n'));
});

test('notes are notes, with their labels, and go on over a page', () => {
  const given = stated(
    ['paragraph', '北韓宣布退出。1'],
    ['note', '1 見外交部新聞稿，2003年1月'],
    ['+note', '10日。'],
  );
  const { text, footnotes } = read(given);
  expect(text).toBe('北韓宣布退出。');
  expect(footnotes).toMatchObject([{ label: '1', text: '見外交部新聞稿，2003年1月10日。' }]);
});

test('a page has its own label, and a passage that of the page on which it begins', () => {
  const given = stated(['paragraph', '甲。'], ['paragraph', '乙。']);
  const pages = [
    { label: 'xiv', span: { start: 0, end: 3 } },
    { label: '1', span: { start: 3, end: 6 } },
  ];
  expect(clean(given.text, ZH.cleaning, undefined, { ...given, pages }).pages).toEqual([
    { start: 0, label: 'xiv' },
    { start: 3, label: '1' },
  ]);
});

test('headings and items are what the format calls them', () => {
  const given = stated(
    ['heading', '會談的經過與各方的立場，以及它們後來如何改變的一些說明', 1],
    ['paragraph', '會談於2003年開始。'],
    ['heading', '結果', 2],
    ['item', '各方同意再談。'],
    ['heading', '附錄', 1],
  );
  const { text, stated: parts } = read(given);
  const blocks = segment(text, () => 0, ZH.segmenting, parts);
  expect(blocks.map(({ kind, level, section }) => [kind, level, section.length])).toEqual([
    ['heading', 1, 0],
    ['paragraph', 0, 1],
    ['heading', 2, 1],
    ['list-item', 0, 2],
    ['heading', 1, 0],
  ]);
});

test('a heading at the beginning that stands above all others is the title, and what follows it may say who wrote', () => {
  const given = stated(
    ['heading', '南海仲裁出爐', 1],
    ['paragraph', '記者林書瑋'],
    ['heading', '裁決', 2],
    ['paragraph', '仲裁法院在海牙公布裁決。'],
  );
  const { text, stated: parts } = read(given);
  const blocks = segment(text, () => 0, ZH.segmenting, parts);
  expect(blocks.map(({ kind, section }) => [kind, section.length])).toEqual([
    ['title', 0],
    ['byline', 0],
    ['heading', 0],
    ['paragraph', 1],
  ]);
});
