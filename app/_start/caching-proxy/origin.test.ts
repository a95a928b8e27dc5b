import { expect, test } from 'vitest';
import { originNamed, originReached } from './origin';

test.each<[string | undefined, string | undefined, string | undefined, string | null]>([
  ['localhost:3000', undefined, undefined, 'http://localhost:3000'],
  ['Example.ORG', undefined, undefined, 'http://example.org'],
  ['example.org:80', undefined, undefined, 'http://example.org'],
  ['[::1]:3000', undefined, undefined, 'http://[::1]:3000'],
  ['inner:3000', 'example.org', 'https', 'https://example.org'],
  ['inner:3000', 'example.org, proxy', 'https, http', 'https://example.org'],
  ['inner', 'example.org:443', 'HTTPS', 'https://example.org'],
  // What a proxy cannot mean is left out.
  ['localhost', undefined, 'javascript', 'http://localhost'],
  ['localhost', undefined, 'ftp', 'http://localhost'],
  ['localhost', undefined, '', 'http://localhost'],
  ['localhost', '<b>', undefined, 'http://localhost'],
  ['localhost', 'a b', 'https', 'https://localhost'],
  ['localhost', '', undefined, 'http://localhost'],
  // A host that is none.
  [undefined, 'example.org', undefined, null],
  ['', undefined, undefined, null],
  ['<b>', undefined, undefined, null],
  ['a b', undefined, undefined, null],
  ['a@b', undefined, undefined, null],
  ['a/b', undefined, undefined, null],
  ['a:99999', undefined, undefined, null],
  ['a:', undefined, undefined, null],
  ['1.2.3.4.5', undefined, undefined, null],
  ['[::zz]', undefined, undefined, null],
])('host %j, forwarded %j by %j: %j', (host, forwardedHost, forwardedProto, origin) => {
  expect(originReached({ host, forwardedHost, forwardedProto })).toBe(origin);
});

test.each<[string | undefined, string | undefined, string | null]>([
  ['example.org', 'https', 'https://example.org'],
  ['Example.org:443, inner', 'https, http', 'https://example.org'],
  ['10.0.0.7:8080', undefined, 'http://10.0.0.7:8080'],
  // A machine's names for itself lead no other reader anywhere.
  ['localhost:3000', 'http', null],
  ['app.localhost', 'http', null],
  ['127.0.0.1:3000', 'http', null],
  ['[::1]:3000', 'http', null],
  ['<b>', 'https', null],
  ['', 'https', null],
  [undefined, 'https', null],
])('a proxy that names %j by %j: %j', (forwardedHost, forwardedProto, origin) => {
  expect(originNamed({ forwardedHost, forwardedProto })).toBe(origin);
});
