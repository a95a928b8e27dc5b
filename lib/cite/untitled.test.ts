import { expect, test } from 'vitest';
import { cite } from './cite';
import { ACCESSED, DAY, LINK, NOWHERE, SITE, WORKS } from './fixture';
import { description, nameOf, withIncipit } from './untitled';

const { title: _, ...UNTITLED } = WORKS.script;
const SCRIPT = withIncipit(UNTITLED, '談判在維也納重啟');

test.each([
  // Chicago: a description in roman, without quotation marks, in brackets since the citer supplies it.
  [
    'chicago-note',
    'en',
    `[News script beginning “談判在維也納重啟”], [February 25, 2004], para. 3, ${LINK}.`,
  ],
  [
    'chicago-note',
    'zh-Hant',
    `〔新聞播報稿，起首為「談判在維也納重啟」〕，〔2004年2月25日〕，第3段，${LINK}。`,
  ],
  [
    'chicago-bibliography',
    'en',
    `[News script beginning “談判在維也納重啟”]. [February 25, 2004]. ${LINK}.\n[News script beginning “談判在維也納重啟”], para. 3.`,
  ],
  // APA 7, 9.22 and 8.14: the description in brackets in the title's place, and in the parenthetical citation.
  [
    'apa',
    'en',
    `[News script beginning “談判在維也納重啟”]. ([2004, February 25]). Talks Online. ${LINK}\n([News script beginning “談判在維也納重啟”], [2004], para. 3)`,
  ],
  [
    'apa',
    'zh-Hant',
    `〔新聞播報稿，起首為「談判在維也納重啟」〕（〔2004年2月25日〕）。會談網。${LINK}\n（〔新聞播報稿，起首為「談判在維也納重啟」〕，〔2004〕，第3段）`,
  ],
  // MLA 9: a description stands without brackets, italics and quotation marks.
  [
    'mla',
    'en',
    `News script beginning “談判在維也納重啟.” [25 Feb. 2004]. Talks Online, ${LINK}.\n(News script beginning “談判在維也納重啟,” par. 3)`,
  ],
  // GB/T 7714-2015: what the citer supplies in brackets.
  [
    'gb-t-7714',
    'zh-Hant',
    `[新聞播報稿，起首為「談判在維也納重啟」][Z/OL]. [2004-02-25]: 第3段[${ACCESSED}]. ${LINK}.`,
  ],
  [
    'taiwan-footnote',
    'zh-Hant',
    `〔新聞播報稿，起首為「談判在維也納重啟」〕，〔民國93年2月25日〕，第3段，${LINK}（民國115年1月9日檢索）。`,
  ],
] as const)('a script without a title in %s (%s)', (style, locale, expected) => {
  const locator = { ...NOWHERE, paragraph: 3 };
  const options = {
    style,
    locale,
    locator,
    permalink: LINK,
    site: SITE,
    accessed: ACCESSED,
    derivedDate: DAY,
  };
  expect(cite(SCRIPT, options)).toBe(expected);
});

test.each([
  [{ type: 'broadcast', genre: '新聞播報稿' }, 'News script beginning “甲”', '新聞播報稿，起首為「甲」'],
  [{ type: 'speech' }, 'Speech beginning “甲”', '演講，起首為「甲」'],
  [{ type: 'document' }, 'Document beginning “甲”', '文件，起首為「甲」'],
  [{ type: 'report', genre: '白皮書' }, '白皮書 beginning “甲”', '白皮書，起首為「甲」'],
])('%j is described', (fields, en, zh) => {
  const item = withIncipit({ id: 'x', ...fields }, '甲');
  expect([description(item, 'en'), description(item, 'zh')]).toEqual([en, zh]);
  expect(description({ ...item, title: '乙' }, 'en')).toBeNull();
});

test('a work is called by its title, else by the words it begins with, else by its id', () => {
  const item = { id: 'x', type: 'document' };
  expect([nameOf({ ...item, title: '乙' }), nameOf(withIncipit(item, '甲')), nameOf(item)]).toEqual([
    '乙',
    '甲',
    'x',
  ]);
  expect(description(item, 'en')).toBeNull();
});

test('where nobody has named an address, a citation has none, nor a day of access', () => {
  for (const style of ['apa', 'mla', 'gb-t-7714', 'taiwan-footnote'] as const)
    expect(
      cite(SCRIPT, { style, locale: 'en', site: SITE, accessed: ACCESSED, derivedDate: DAY }),
    ).not.toMatch(/http|2026|115|Online|OL/);
});
