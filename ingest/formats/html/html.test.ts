import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { asPage } from '../fixtures/as-html';
import { readWith, shown, statedIn } from '../fixtures/shown';
import { partsOf } from '../fixtures/written';
import { HTML } from './html';

const STORY = partsOf(`# 印巴外長在新德里會談
印度外長辛格二十五日在新德里與巴基斯坦外長卡蘇里舉行會談，雙方同意恢復兩國首都之間的班機，並就邊界的信心建立措施交換意見。
印度外交部發言人說，兩國官員將於下個月在伊斯蘭瑪巴德繼續談判，討論的議題包括貿易、簽證以及核子設施的清單。
巴基斯坦總統穆沙拉夫在前一天表示，他願意與印度總理再次會面，並且相信雙方能夠找到解決喀什米爾問題的辦法。`);

test('the article of a page is read, and what is around it is kept as furniture', async () => {
  const lines = shown(await readWith(HTML, asPage(STORY)));
  expect(lines.filter((line) => line.startsWith('furniture'))).toEqual([
    ...['furniture: Home', 'furniture: World', 'furniture: About'],
    ...['furniture: This site uses cookies. Accept', 'furniture: Most read'],
    ...['furniture: Storm warning for the coast on 3 July 2016', 'furniture: Markets close higher'],
    'furniture: © 2016 Example News Terms',
  ]);
  expect(lines.filter((line) => !line.startsWith('furniture'))).toEqual([
    'heading 1: 印巴外長在新德里會談',
    ...STORY.slice(1).map(({ text }) => `: ${text}`),
  ]);
});

test('links to other articles at the end are furniture, whatever the page puts them into', async () => {
  const story = STORY.slice(1).map(({ text }) => `　　${text}<br><br>`);
  const page = `<html><body><table><tr><td><b>${STORY[0]?.text}</b><br>${story.join('')}相關新聞：<a href="1">印巴恢復通車（2003年5月2日）</a><br><a href="2">喀什米爾選舉</a></td></tr></table></body></html>`;
  const lines = shown(await readWith(HTML, page));
  expect(lines.slice(-2)).toEqual([
    'furniture: 相關新聞：印巴恢復通車（2003年5月2日）',
    'furniture: 喀什米爾選舉',
  ]);
  expect(lines.filter((line) => !line.startsWith('furniture'))).toHaveLength(4);
});

test('a text that is a list of links is read', async () => {
  const links = STORY.slice(1).map(({ text }) => `<li><a href="a">${text}</a></li>`);
  const lines = shown(
    await readWith(HTML, `<html><body><p>大事</p><ul>${links.join('')}</ul></body></html>`),
  );
  expect(lines.filter((line) => line.startsWith('item'))).toHaveLength(3);
});

test.each<[what: string, html: string, lines: string[]]>([
  ['paragraphs, whatever closes them', '<p>一<p>二<br>三</p>', ['paragraph: 一', ': 二', ': 三']],
  ['blanks are one', '<p>a \n\t b</p>', ['paragraph: a b']],
  ['headings by their depth', '<h1>甲</h1><h3>乙</h3>', ['heading 1: 甲', 'heading 3: 乙']],
  [
    'items, those of a list in a list too',
    '<ul><li>一<ul><li>二</li></ul></li></ul>',
    ['item: 一', 'item: 二'],
  ],
  [
    'a table row by row',
    '<table><tr><th>年</th><th>事</th></tr><tr><td>1998</td><td>試爆<br>核彈</td></tr></table>',
    ['paragraph: 年\t事', ': 1998\t試爆 核彈'],
  ],
  [
    'a table that only places things is none',
    '<table><tr><td><table><tr><td>左</td></tr></table></td><td>右</td></tr></table>',
    ['paragraph: 左', ': 右'],
  ],
  [
    'notes with their numbers, called in brackets so that no figure grows',
    '<p>1994<sup><a href="#fn1">1</a></sup>年</p><ol class="footnotes"><li id="fn1"><p>見報。<a href="#r">↩</a></p><p>又見。</p></li></ol>',
    ['paragraph: 1994[1]年', 'note: 1 見報。', 'note…: 又見。'],
  ],
  ['what HTML names as something else', '<nav>首頁</nav><p>文</p>', ['furniture: 首頁', ': 文']],
  ['what nobody sees', '<p style="display: none">藏</p><p>文</p>', ['furniture: 藏', ': 文']],
  ['lines of their own', '<pre>一\n二\n</pre><h2>三</h2>', [': 一', ': 二', 'heading 2: 三']],
  [
    'no program, style or frame',
    '<script>一</script><style>二</style><iframe>三</iframe><p>四</p>',
    ['paragraph: 四'],
  ],
  ['readings beside characters', '<p><ruby>漢<rt>kan</rt></ruby>字</p>', ['paragraph: 漢字']],
  ['character references', '<p>&#21271;&#x4EAC;&amp;&copy;</p>', ['paragraph: 北京&©']],
])('%s', async (_, html, lines) => {
  expect(shown(await readWith(HTML, html))).toEqual(lines);
});

describe('encodings', () => {
  const page = (label: string): string =>
    `<html><head><meta charset="${label}"></head><body><p>北京會談</p></body></html>`;
  test.each([
    ['utf-8', 'utf8', 'utf-8'],
    ['big5', 'big5', 'big5'],
    ['gb2312', 'gb18030', 'gb18030'],
    ['utf-16le', 'utf16le', 'utf-16le'],
    // A program that saves pages in UTF-8 leaves the old statement in place.
    ['big5', 'utf8', 'utf-8'],
    ['none such', 'big5', 'big5'],
  ])('a page that says %s and is written in %s is read as %s', async (label, written, encoding) => {
    const record = await readWith(HTML, iconv.encode(page(label), written, { addBOM: label === 'utf-16le' }));
    expect(record.text).toBe('北京會談');
    expect(record.written?.encoding).toBe(encoding);
  });

  test('what the bibliography states goes before all', async () => {
    const bytes = iconv.encode(page('gb2312'), 'big5');
    const record = await HTML.read(bytes, {
      ...{ fileName: 'a.html', encoding: 'big5', progress: () => {} },
      limits: (await import('../limits')).LIMITS,
    });
    expect(record.text).toBe('北京會談');
  });
});

test('a page saved with all that it shows', async () => {
  const archive = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://example.org/a',
    'Subject: x',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('<html><body><h1>題</h1><p>文</p></body></html>').toString('base64'),
    '--b',
    'Content-Type: image/png',
    'Content-Location: https://example.org/a.png',
    '',
    'x',
    '--b--',
  ].join('\r\n');
  const bytes = new TextEncoder().encode(archive);
  expect(HTML.isOne(bytes, 'a.mhtml')).toBe(true);
  const record = await readWith(HTML, archive, 'a.mhtml');
  expect(shown(record)).toEqual(['heading 1: 題', ': 文']);
  expect(statedIn(record).URL).toEqual(['https://example.org/a', 'header Snapshot-Content-Location']);
});

test.each([
  ['<!DOCTYPE html><p>a', 'a', true],
  ['\ufeff<!-- saved from url=(0019)https://example.org --><html>', 'a', true],
  ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', 'a', true],
  ['<font>a', 'a.htm', true],
  ['<font>a', 'a', false],
  ['In HTML, <p> begins a paragraph.', 'a', false],
  ['%PDF-1.7', 'a.html', false],
])('%j in %s is a page: %s', (text, name, isOne) => {
  expect(HTML.isOne(new TextEncoder().encode(text), name)).toBe(isOne);
});
