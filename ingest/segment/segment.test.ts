import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIVE } from '../fixtures/five';
import { clean, segment } from '../language/zh/text/fixture';

const paperFile = readdirSync(FIVE).find((name) => name.startsWith('004')) ?? '';
const COUNTRIES = /^(?:北韓|南韓|美國|中共|俄羅斯|日本)/;

describe('the paper', () => {
  const { text } = clean(readFileSync(join(FIVE, paperFile), 'utf8'));
  const blocks = segment(text, (line) => COUNTRIES.exec(line)?.[0].length ?? 0);
  const read = (block: (typeof blocks)[number]): string => text.slice(block.span.start, block.span.end);
  const of = (kind: string): string[] => blocks.filter((block) => block.kind === kind).map(read);

  test('has a title, its authors, an abstract with its key words', () => {
    expect(of('title')).toEqual(['北韓核議題與六方會談之展望']);
    expect(of('byline')).toHaveLength(3);
    const abstract = blocks.filter(({ section }) => section[0] === '摘要').map(({ kind }) => kind);
    expect(abstract).toEqual(['paragraph', 'note']);
  });

  test('has its headings in two levels', () => {
    const headings = blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.filter(({ level }) => level === 1).map(read)).toEqual([
      '摘要',
      '壹、前言',
      '貳、朝鮮半島核子問題之發展',
      '參、六方會談成員國的外交政策',
      '肆、六方會談成員國之立場',
      '伍、六方會談的延續與展望',
      '陸、結論',
    ]);
    expect(headings.filter(({ level }) => level === 2)).toHaveLength(16);
    const listed = blocks.find((block) => read(block).startsWith('三、北韓：發展核武'));
    expect(listed?.section).toEqual(['肆、六方會談成員國之立場', '第二輪六方會談']);
  });

  test('has its captions, sources and notes apart', () => {
    expect(of('caption')).toEqual(['附表一', '朝鮮半島六方之外交政策比較表', '附表二']);
    expect(of('source-list')).toHaveLength(2);
    expect(of('note')).toHaveLength(4);
  });

  test('附表一 is six countries by one column', () => {
    const cells = blocks.filter(({ column, row }) => column === '外交政策態度與重點' && row !== null);
    expect(cells.map(({ row }) => row)).toEqual(['北韓', '南韓', '美國', '中共', '俄羅斯', '日本']);
    expect(cells.map(read)[2]).toBe('1.解除北韓核能力。2.和平談判。');
  });

  test('附表二 is six countries by four rounds, each cell with its own words', () => {
    const rounds = ['第一輪會談', '第二輪會談', '第三輪會談', '第四輪會談'];
    const cells = new Map<string, string>();
    for (const block of blocks)
      if (block.row !== null && rounds.includes(block.column ?? '')) {
        const key = `${block.row} ${block.column}`;
        cells.set(key, (cells.get(key) ?? '') + read(block));
      }
    expect(cells.size).toBe(24);
    for (const country of ['美國', '中共', '俄羅斯', '日本', '北韓', '南韓'])
      for (const round of rounds) expect(cells.get(`${country} ${round}`)).toBeTruthy();
    expect(cells.get('俄羅斯 第四輪會談')).toMatch(/考慮各方關切並開展會談；俄羅斯願意/);
    expect(cells.get('俄羅斯 第二輪會談')).toMatch(/建議。2\.俄羅斯對美國目前的立場表示尊重。$/);
    expect(cells.get('日本 第四輪會談')).toMatch(/^要求重申平壤宣言.*並接受國際原子能機構核查。$/);
    const dates = blocks.filter(({ row, column }) => row === null && column !== null).map(read);
    expect(dates).toContain('2005.7.26-8.7');
  });
});

test('what stands under 參考文獻 is a source, under 註釋 a note; a part without a number ends the numbered ones', () => {
  const lines = [
    '題目',
    '壹、經過',
    '一、開端',
    '會談在北京舉行。',
    '結論',
    '各方同意再談。',
    '註釋',
    '1. 王一，《談判》，1999年5月。',
    '柒、參考文獻',
    '王一，《談判》，台北，1999年5月。',
    '1. 林二，〈核武〉，2001年。',
  ];
  const blocks = segment(lines.join('\n'), () => 0);
  expect(blocks.map(({ kind, level }) => (level > 0 ? `${kind} ${level}` : kind))).toEqual([
    'title',
    'heading 1',
    'heading 2',
    'paragraph',
    'heading 1',
    'paragraph',
    'heading 1',
    'note',
    'heading 1',
    'source-list',
    'source-list',
  ]);
});

test.each([
  ['印巴核武競爭與南亞危機管理之演變（1947-2010）', '一、三次戰爭', 'title'],
  ['印巴簽署降低核武意外風險協定 火車爆炸案未阻對話', '印度表示，兩國將再談。', 'title'],
  ['北韓退出條約，國際震驚', '印度表示，兩國將再談。', 'title'],
  ['題目', '參、不透明的核武嚇阻（1980-1997）', 'heading'],
  ['題目', '貳、軍事對峙時期(1949-1978)', 'heading'],
  ['題目', '一、雙方於板門店會談（以下簡稱會談）', 'list-item'],
  ['雙方於 1998 年會談。', '一、雙方同意再談。', 'paragraph'],
])('%s, then %s', (first, second, kind) => {
  const kinds = segment([first, second, '會談在北京舉行。', '各方同意再談。'].join('\n'), () => 0).map(
    (block) => block.kind,
  );
  expect(kinds[first === '題目' ? 1 : 0]).toBe(kind);
});
