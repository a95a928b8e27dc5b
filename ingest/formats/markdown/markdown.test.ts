import { expect, test } from 'vitest';
import { readWith, shown, statedIn } from '../fixtures/shown';
import { MARKDOWN } from './markdown';

test.each<[what: string, text: string, lines: string[]]>([
  ['headings', '# 甲\n\n乙\n===', ['heading 1: 甲', 'heading 1: 乙']],
  ['lines that go on', '一\n二\n\n三', ['paragraph: 一 二', 'paragraph: 三']],
  ['items', '- 甲\n- 乙\n\n1. 丙', ['item: 甲', 'item: 乙', 'item: 丙']],
  [
    'of links the words',
    '[聯合國](https://example.org "題")發表 <https://example.org/b>',
    ['paragraph: 聯合國發表 https://example.org/b'],
  ],
  ['emphasis beside Chinese marks', '**「核武」**問題', ['paragraph: 「核武」問題']],
  ['rows', '| 年 | 事 |\n| --- | --- |\n| 1998 | 試爆 |', ['paragraph: 年\t事', 'paragraph: 1998\t試爆']],
  ['notes', '會談[^a]。\n\n[^a]: 見報。', ['paragraph: 會談[1]。', 'note: 1 見報。']],
  ['HTML in it, but no program', '<b>甲</b>乙\n\n<script>alert(1)</script>', ['paragraph: 甲乙']],
  ['what is struck out stays', '~~甲~~乙', ['paragraph: 甲乙']],
])('%s', async (_, text, lines) => {
  expect(shown(await readWith(MARKDOWN, text))).toEqual(lines);
});

test('the heading that opens a text is its title, where it stands above all others', async () => {
  expect(statedIn(await readWith(MARKDOWN, '# 甲\n\n## 乙\n\n文'))).toEqual({
    title: ['甲', 'first heading'],
  });
  expect(statedIn(await readWith(MARKDOWN, '# 甲\n\n# 乙\n\n文'))).toEqual({});
  expect(statedIn(await readWith(MARKDOWN, '文\n\n# 甲'))).toEqual({});
});

test.each<[what: string, matter: string, stated: Record<string, unknown>]>([
  [
    'title, author and date',
    'title: 會談\nauthor: 林一\ndate: 2015-07-14',
    {
      title: ['會談', 'front matter title'],
      author: [[{ literal: '林一' }], 'front matter author'],
      issued: [{ 'date-parts': [[2015, 7, 14]] }, 'front matter date'],
    },
  ],
  [
    'several authors',
    'authors:\n  - 林一\n  - name: 王二',
    {
      author: [[{ literal: '林一' }, { literal: '王二' }], 'front matter authors'],
    },
  ],
  ['a number that is a title', 'title: 1984', { title: ['1984', 'front matter title'] }],
  ['what is no date or no address', 'date: soon\nurl: javascript:alert(1)', {}],
  ['other keys', 'layout: post\ntags: [a, b]', {}],
])('a front matter states %s', async (_, matter, stated) => {
  const record = await readWith(MARKDOWN, `---\n${matter}\n---\n\n文`);
  expect(record.text).toBe('文');
  expect(statedIn(record)).toEqual(stated);
});

test.each([
  ['that is cut off', 'title: "會談', /front matter that cannot be read \(line \d+\)/],
  ['that grows', 'a: &a [1]\nb: *a', /front matter that cannot be read/],
])('a front matter %s is told', async (_, matter, message) => {
  const record = await readWith(MARKDOWN, `---\n${matter}\n---\n\n文`);
  expect(record.stated).toEqual([]);
  expect(record.doubts).toMatchObject([{ rule: 'md.front-matter', message: expect.stringMatching(message) }]);
});

test('late in the day of Greenwich no day is taken from a front matter', async () => {
  const record = await readWith(MARKDOWN, '---\ndate: 2015-07-14T18:00:00Z\n---\n\n文');
  expect(record.stated).toEqual([]);
  expect(record.doubts).toMatchObject([{ rule: 'md.date' }]);
});
