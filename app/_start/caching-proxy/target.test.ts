import { expect, test } from 'vitest';
import { targetOf } from './target';

const read = (target: string) => {
  const read = targetOf(target);
  return typeof read === 'string' ? read : [read.path, read.query.toString(), read.host];
};

test.each<[string, string | [string, string, string | null]]>([
  ['/', ['/', '', null]],
  ['/api/events?country=JPN&q=%E5%8C%97', ['/api/events', 'country=JPN&q=%E5%8C%97', null]],
  // Dot segments, however written.
  ['/api/../about', ['/about', '', null]],
  ['/api/%2e%2e/about', ['/about', '', null]],
  ['/api/.%2E/about/./', ['/about/', '', null]],
  ['/_next/static/../../about', ['/about', '', null]],
  ['/../..', ['/', '', null]],
  // One way to write a character.
  ['/%61bout', ['/about', '', null]],
  ['/sources/a%3ab', ['/sources/a%3Ab', '', null]],
  ['/sources/a:b', ['/sources/a%3Ab', '', null]],
  ['/sources/a%2fb', ['/sources/a%2Fb', '', null]],
  ['/sources/..%2f..%2fabout', ['/sources/..%2F..%2Fabout', '', null]],
  // A whole address.
  ['http://Example.org:80/about?a=1', ['/about', 'a=1', 'example.org']],
  ['HTTPS://example.org:8443', ['/', '', 'example.org:8443']],
  ['//example.org/about', ['//example.org/about', '', null]],
  ['*', 'none'],
  ['', 'none'],
  ['example.org:443', 'none'],
  ['ftp://example.org/', 'none'],
  ['http://user:word@example.org/', 'none'],
  ['/events/%', 'undecodable'],
  ['/events/%E0%A4%A', 'undecodable'],
  ['/events/%ED%A0%80', 'undecodable'],
  ['http://example.org/%ff', 'undecodable'],
])('%s', (target, expected) => expect(read(target)).toEqual(expected));
