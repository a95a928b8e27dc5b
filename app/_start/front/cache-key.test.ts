import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { cacheKey } from './cache-key';

const key = (url: string, headers: Record<string, string> = {}) =>
  cacheKey({ url, headers } as unknown as IncomingMessage);

test.each<[string, string, Record<string, string>, Record<string, string>, boolean]>([
  ['the same page', '/', {}, {}, true],
  [
    'another kind of English',
    '/',
    { 'accept-language': 'en-GB' },
    { 'accept-language': 'fr,en;q=0.5' },
    true,
  ],
  ['another language', '/', {}, { 'accept-language': 'zh-TW' }, false],
  ['a chosen language', '/', {}, { cookie: 'a=b; language=zh-Hant' }, false],
  ['a language that is none', '/', {}, { cookie: 'language=xx' }, true],
  ['other colours', '/', {}, { cookie: 'theme=dark' }, false],
  ['a cookie of somebody else', '/', {}, { cookie: 'session=1' }, true],
  ['the interface in another language', '/api/events', {}, { 'accept-language': 'zh-TW' }, true],
  ['another host', '/api/events', { host: 'a' }, { host: 'b' }, false],
  ['the parts of a page', '/', {}, { rsc: '1' }, false],
])('%s', (_, url, one, other, same) => expect(key(url, one) === key(url, other)).toBe(same));

test('another address', () => expect(key('/?country=JPN')).not.toBe(key('/?country=CHN')));
