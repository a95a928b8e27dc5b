import { expect, test } from 'vitest';
import { readWith, statedIn } from '../fixtures/shown';
import { HTML } from './html';

const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const linked = (json: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const day = (...parts: number[]) => ({ 'date-parts': [parts] });

async function statedBy(head: string, body = '<p>文</p>', html = '<html>') {
  return readWith(HTML, `${html}<head>${head}</head><body>${body}</body></html>`);
}

test.each<[what: string, head: string, field: string, value: unknown, basis: string]>([
  ['Open Graph', meta('og:title', '題'), 'title', '題', 'meta property=og:title'],
  ['Dublin Core', '<meta name="DC.title" content="題">', 'title', '題', 'meta name=DC.title'],
  ['the title of the page', '<title>題 | 報</title>', 'title', '題 | 報', 'title element'],
  ['JSON-LD', linked({ '@type': 'NewsArticle', headline: '題' }), 'title', '題', 'JSON-LD headline'],
  [
    'the type that JSON-LD states',
    linked({ '@type': 'NewsArticle' }),
    'type',
    'article-newspaper',
    'JSON-LD @type NewsArticle',
  ],
  ['a name', meta('author', '林一'), 'author', [{ literal: '林一' }], 'meta property=author'],
  [
    'a name in parts',
    '<meta name="citation_author" content="Kim, John">',
    'author',
    [{ family: 'Kim', given: 'John' }],
    'meta name=citation_author',
  ],
  [
    'names in JSON-LD, by reference too',
    linked({
      '@graph': [
        { '@type': 'Article', author: [{ name: '林一' }, { '@id': '#p' }] },
        { '@id': '#p', name: '王二' },
      ],
    }),
    'author',
    [{ literal: '林一' }, { literal: '王二' }],
    'JSON-LD author',
  ],
  [
    'a day',
    meta('article:published_time', '2015-07-14'),
    'issued',
    day(2015, 7, 14),
    'meta property=article:published_time',
  ],
  [
    'a day by its own zone',
    meta('article:published_time', '2015-07-14T23:36:00+08:00'),
    'issued',
    day(2015, 7, 14),
    'meta property=article:published_time',
  ],
  [
    'a month',
    '<meta name="citation_date" content="2015/07">',
    'issued',
    day(2015, 7),
    'meta name=citation_date',
  ],
  [
    'a day in JSON-LD',
    linked({ '@type': 'Article', datePublished: '2015-07-14T09:00:00Z' }),
    'issued',
    day(2015, 7, 14),
    'JSON-LD datePublished',
  ],
  ['a publisher', meta('og:site_name', '報'), 'publisher', '報', 'meta property=og:site_name'],
  [
    'an address',
    '<link rel="canonical" href="https://example.org/a">',
    'URL',
    'https://example.org/a',
    'link rel=canonical',
  ],
])('%s: %s', async (_, head, field, value, basis) => {
  expect(statedIn(await statedBy(head))[field]).toEqual([value, basis]);
});

test.each<[what: string, head: string, body: string, field: string]>([
  ['a day that no calendar has', meta('article:published_time', '2015-02-30'), '', 'issued'],
  ['when a page was changed', meta('article:modified_time', '2015-07-14'), '', 'issued'],
  ['an address for a name', meta('article:author', 'https://example.org/lin'), '', 'author'],
  [
    'two days in the text',
    '',
    '<time datetime="2015-07-14">今</time><time datetime="2015-07-13">昨</time>',
    'issued',
  ],
  ['an address that is none', '<link rel="canonical" href="javascript:alert(1)">', '', 'URL'],
  [
    'JSON-LD that is cut off',
    '<script type="application/ld+json">{"@type": "Article", "headline": "題</script>',
    '',
    'title',
  ],
])('%s is not taken', async (_, head, body, field) => {
  expect(statedIn(await statedBy(head, `<p>文</p>${body}`))[field]).toBeUndefined();
});

test('one day in the text of the article is taken', async () => {
  const record = await statedBy('', '<p>文 <time datetime="2015-07-14T08:00">7月14日</time></p>');
  expect(statedIn(record).issued).toEqual([day(2015, 7, 14), 'time element']);
});

test('a heading that begins the title of the page is the title', async () => {
  const record = await statedBy('<title>題 | 報</title>', '<h1>題</h1><p>文</p>');
  expect(statedIn(record).title).toEqual(['題', 'h1']);
});

test('late in the day of Greenwich it is the next day in the east of Asia: no day is taken, and that is told', async () => {
  const record = await statedBy(meta('article:published_time', '2015-07-14T16:36:00Z'));
  expect(statedIn(record).issued).toBeUndefined();
  expect(record.doubts).toMatchObject([
    { rule: 'html.date', message: expect.stringContaining('State "issued"') },
  ]);
});

test('two days of publication are told', async () => {
  const record = await statedBy(
    meta('article:published_time', '2015-07-14') +
      linked({ '@type': 'Article', datePublished: '2016-01-02' }),
  );
  expect(statedIn(record).issued).toEqual([day(2015, 7, 14), 'meta property=article:published_time']);
  expect(record.doubts).toMatchObject([
    { message: expect.stringContaining('2016-01-02 (JSON-LD datePublished)') },
  ]);
});

test('a language that the characters do not show is told and not taken', async () => {
  expect(statedIn(await statedBy('', '<p>會談在北京舉行</p>', '<html lang="zh-TW">')).language).toEqual([
    'zh-TW',
    'html lang',
  ]);
  const record = await statedBy('', '<p>會談在北京舉行</p>', '<html lang="en">');
  expect(statedIn(record).language).toBeUndefined();
  expect(record.doubts).toMatchObject([{ rule: 'html.language' }]);
});
