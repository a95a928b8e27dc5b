import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { cacheKey, understood } from './told';

type Headers = Record<string, string>;

const ask = (url: string, headers: Headers = {}, rawHeaders: string[] = []) =>
  understood({ url, headers: { host: 'a', ...headers }, rawHeaders } as unknown as IncomingMessage);

const told = (url: string, headers: Headers = {}) => {
  const asked = ask(url, headers);
  if (typeof asked === 'string') throw new Error(asked);
  return asked.told;
};
const key = (url: string, headers?: Headers) => cacheKey(told(url, headers));

test.each<[string, Headers, string, string]>([
  ['no cookie', { 'accept-language': 'en' }, 'en', 'language=en'],
  ['a chosen language', { cookie: 'a=b; language=zh-Hant' }, 'zh-Hant', 'language=zh-Hant'],
  ['colours', { cookie: 'theme=dark' }, 'en', 'language=en; theme=dark'],
  [
    'encoded values',
    { cookie: 'language=zh%2DHant; theme=d%61rk', 'accept-language': 'en' },
    'en',
    'language=en',
  ],
  ['two alike', { cookie: 'language=en; language=zh-Hant' }, 'en', 'language=en'],
  ['two alike, the other way', { cookie: 'theme=light; theme=dark' }, 'en', 'language=en; theme=light'],
  ['quotes', { cookie: 'language="zh-Hant"' }, 'en', 'language=en'],
  ['another case', { cookie: 'Language=zh-Hant' }, 'en', 'language=en'],
  ['a value that is none', { cookie: 'language=xx; theme=pink' }, 'en', 'language=en'],
  [
    'a language that is none',
    { cookie: 'language=xx', 'accept-language': 'zh-TW' },
    'zh-Hant',
    'language=zh-Hant',
  ],
])('of cookies and languages the app is told what was understood: %s', (_, headers, language, cookie) => {
  expect(told('/about', headers).headers).toMatchObject({ 'accept-language': language, cookie });
});

test('the app is told nothing else', () => {
  const headers = {
    ...{
      'user-agent': 'x',
      'sec-fetch-dest': 'image',
      accept: '*/*',
      range: 'bytes=0-1',
      'if-none-match': '*',
    },
    ...{
      'x-middleware-prefetch': '1',
      'x-nextjs-data': '1',
      'x-now-route-matches': '1',
      'content-length': '9',
    },
    ...{ 'next-url': '/', 'next-router-prefetch': '1', 'x-forwarded-for': '1', authorization: 'x' },
  };
  expect(told('/about', headers)).toEqual(told('/about'));
  expect(Object.keys(told('/about').headers)).toEqual([
    ...['host', 'x-forwarded-host', 'x-forwarded-proto', 'accept-language', 'cookie'],
  ]);
});

test('what the app is told is what the key says', () => {
  const { url, headers } = told('/?country=JPN&u=1', {
    cookie: 'theme=dark',
    rsc: '1',
    'next-url': '/about',
  });
  for (const part of [url, ...Object.keys(headers), ...Object.values(headers)])
    expect(key('/?country=JPN&u=1', { cookie: 'theme=dark', rsc: '1', 'next-url': '/about' })).toContain(
      JSON.stringify(part),
    );
});

const CHINESE = { 'accept-language': 'zh-TW' };

test.each<[string, [string, Headers?], [string, Headers?], boolean]>([
  [
    'another kind of English',
    ['/', { 'accept-language': 'en-GB' }],
    ['/', { 'accept-language': 'fr,en;q=0.5' }],
    true,
  ],
  ['another language', ['/'], ['/', CHINESE], false],
  ['other colours', ['/'], ['/', { cookie: 'theme=dark' }], false],
  ['a cookie of somebody else', ['/'], ['/', { cookie: 'session=1' }], true],
  ['the interface in another language', ['/api/events'], ['/api/events', CHINESE], true],
  ['another host', ['/api/events'], ['/api/events', { host: 'b' }], false],
  ['another scheme', ['/about'], ['/about', { 'x-forwarded-proto': 'https' }], false],
  ['a scheme that is none', ['/about'], ['/about', { 'x-forwarded-proto': 'javascript' }], true],
  ['a whole address', ['/about'], ['http://a/about', { host: 'b' }], true],
  ['the parts of a page', ['/'], ['/', { rsc: '1' }], false],
  ['dot segments', ['/about', CHINESE], ['/api/../about', CHINESE], true],
  ['dot segments, encoded', ['/about', CHINESE], ['/_next/static/%2e%2e/%2E./about', CHINESE], true],
  ['another way to write a path', ['/about'], ['/%61bout'], true],
  ['a parameter that no page reads', ['/about'], ['/about?u=1'], true],
  ['a parameter of another page', ['/sources/x?find=a'], ['/sources/x?u=1&find=a&country=JPN'], true],
  ['a parameter with another name for its blank', ['/?q=a+b'], ['/?q=a%20b'], true],
  ['a filter', ['/?country=JPN'], ['/?country=CHN'], false],
  ['a view of a document', ['/sources/x'], ['/sources/x?view=raw'], false],
  [
    'a file of the build',
    ['/_next/static/a.js'],
    ['/_next/static/a.js?v=2', { cookie: 'theme=dark', host: 'b' }],
    true,
  ],
  ['a parameter that the interface refuses', ['/api/about'], ['/api/about?u=1'], false],
])('%s', (_, one, other, same) => expect(key(...one) === key(...other)).toBe(same));

test.each<[string, string, Headers, string[], string]>([
  ['no path', '*', {}, [], 'target'],
  ['no code', '/%', {}, [], 'undecodable'],
  ['a malformed host', '/', { host: '<b>' }, [], 'host'],
  ['two hosts', '/', {}, ['Host', 'a', 'host', 'a'], 'host'],
  ['no state of the router', '/', { rsc: '1', 'next-router-state-tree': 'garbage' }, [], 'router'],
  ['no state of the router, but JSON', '/', { rsc: '1', 'next-router-state-tree': '{}' }, [], 'router'],
  ['no prefetch', '/', { rsc: '1', 'next-router-prefetch': 'x' }, [], 'router'],
])('cannot be understood: %s', (_, url, headers, raw, reason) => expect(ask(url, headers, raw)).toBe(reason));
