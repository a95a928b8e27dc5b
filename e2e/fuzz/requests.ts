import type { Chance } from './chance';
import { type Known, targetFrom } from './targets';

/** A request as it is written to a connection. */
export interface Written {
  method: string;
  target: string;
  headers: [string, string][];
  body: string;
}

const METHODS = ['HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'M-SEARCH'];
const LANGUAGES = [
  'en',
  'zh-TW',
  'zh-CN,zh;q=0.9',
  'de, fr;q=0.8',
  'en;q=0.1, zh;q=0.2',
  '*',
  '',
  'zh;q=0',
  'x'.repeat(2000),
  'en;q=abc',
];
const COOKIES = [
  'language=en',
  'language=zh-Hant',
  'language=zh%2DHant',
  'language="zh-Hant"',
  'language=xx',
  'Language=zh-Hant',
  'theme=dark',
  'theme=light',
  'theme=d%61rk',
  'theme=pink',
  'session=1',
  '=',
  'a',
  'theme',
  'theme=dark=light',
  '%',
  'language=__proto__',
];
export const EVIL = 'evil.example';
const OTHERS: readonly (readonly [string, readonly string[]])[] = [
  ['X-Forwarded-Proto', ['https', 'javascript', 'http', '', 'https,http', 'data', 'x'.repeat(300)]],
  ['X-Forwarded-Host', [EVIL, '<b>', 'a b', '', 'a,b', `${EVIL}:99999`, `user@${EVIL}`, '[::1']],
  ['X-Forwarded-For', ['1.2.3.4', 'x']],
  ['RSC', ['1', '0', 'x']],
  ['Next-Router-State-Tree', ['garbage', '{}', '%5B%22%22%2C%7B%7D%5D', 'x'.repeat(6000), '[]', '%']],
  ['Next-Router-Prefetch', ['1', 'x', '9']],
  ['Next-Router-Segment-Prefetch', ['/_tree', 'x', '/../..']],
  ['Next-Url', ['/', 'x', `http://${EVIL}/`, '//']],
  ['Next-Action', ['x', '0'.repeat(42), '__proto__']],
  ['X-Middleware-Subrequest', ['proxy:proxy:proxy:proxy:proxy', 'x']],
  ['X-Middleware-Prefetch', ['1']],
  ['X-Nextjs-Data', ['1']],
  ['X-Now-Route-Matches', ['1=about']],
  ['X-Invoke-Path', ['/about']],
  ['Sec-Fetch-Dest', ['image', 'script']],
  ['Accept', ['image/avif', 'application/json', 'text/x-component']],
  ['User-Agent', ['Googlebot', 'Mozilla/5.0', '']],
  ['Range', ['bytes=0-1', 'bytes=9-1', 'x']],
  ['If-None-Match', ['*', 'W/"a"', '"']],
  ['If-Modified-Since', ['Sun, 06 Nov 2044 08:49:37 GMT', 'x']],
  ['Origin', ['null', `http://${EVIL}`, 'garbage']],
  ['Referer', [`http://${EVIL}/`]],
  ['Expect', ['100-continue', 'x']],
  ['Upgrade', ['websocket', 'h2c']],
  ['Purpose', ['prefetch']],
  ['X-HTTP-Method-Override', ['DELETE']],
];
const HOSTS = [
  EVIL,
  `${EVIL}:1`,
  '<b>',
  'a b',
  '',
  `user@${EVIL}`,
  'localhost:99999',
  '[::1]',
  '1.2.3.4.5',
  EVIL.toUpperCase(),
];
const TYPES = [
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'text/plain;charset=UTF-8',
  'application/x-www-form-urlencoded',
  'application/json',
  'x',
];
const BODIES = [
  '',
  'x',
  '--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="language"\r\n\r\nzh-Hant\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="$ACTION_ID_00"\r\n\r\n\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n["$K1"]\r\n--x--\r\n',
  '[',
  '["$K1"]',
  '{"a":1}',
  'x'.repeat(40_000),
  '\u0000',
];

/** Any request: seven of ten are read, and most bear a header or some that no browser would send. */
export function requestFrom(known: Known, chance: Chance, ownHost: string): Written {
  const method = chance.happens(0.75) ? 'GET' : chance.pick(METHODS);
  const path = targetFrom(known, chance);
  const target =
    chance.happens(0.05) && path.startsWith('/')
      ? `http://${chance.pick([EVIL, ownHost, 'a b'])}${path}`
      : path;
  const headers: [string, string][] = [['Host', chance.happens(0.12) ? chance.pick(HOSTS) : ownHost]];
  if (chance.happens(0.5)) headers.push(['Accept-Language', chance.pick(LANGUAGES)]);
  if (chance.happens(0.5))
    headers.push([
      'Cookie',
      Array.from({ length: 1 + chance.below(4) }, () => chance.pick(COOKIES)).join('; '),
    ]);
  while (chance.happens(0.45)) {
    const [name, values] = chance.pick(OTHERS);
    headers.push([name, chance.pick(values)]);
  }
  const hasBody = method !== 'GET' && method !== 'HEAD' ? chance.happens(0.7) : chance.happens(0.02);
  const body = hasBody ? chance.pick(BODIES) : '';
  if (body !== '') headers.push(['Content-Type', chance.pick(TYPES)]);
  return { method, target: target.replace(/\s/g, '%20'), headers, body };
}
