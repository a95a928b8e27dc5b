import { expect, test } from 'vitest';
import type { RawAnswer } from '@/app/_start/caching-proxy/raw-request';
import { chanceOf } from './chance';
import { faultsOf, plainFaultsOf } from './check';
import { requestFrom, type Written } from './requests';

const asked = (headers: [string, string][] = []): Written => ({
  method: 'GET',
  target: '/',
  headers,
  body: '',
});
const answer = (body: string, more: Partial<RawAnswer> = {}): RawAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body,
  ...more,
});

test.each<[string, Written, RawAnswer, string[]]>([
  ['the page asked for', asked([['Cookie', 'theme=dark']]), answer('<html lang="en" data-theme="dark">'), []],
  ['a failure', asked(), answer('', { status: 500 }), ['status 500']],
  ['no answer', asked(), answer('', { status: Number.NaN }), ['no answer']],
  ['another language', asked(), answer('<html lang="zh-Hant">'), ['language zh-Hant, not en']],
  ['other colours', asked(), answer('<html lang="en" data-theme="dark">'), ['colours dark, not null']],
  ['an error in another language', asked(), answer('<html lang="zh-Hant">', { status: 404 }), []],
])('of one who asks anything: %s', (_, written, given, faults) =>
  expect(faultsOf(written, given)).toEqual(faults),
);

test.each<[string, RawAnswer, number]>([
  ['a page', answer('<html lang="en"><head></head>'), 0],
  ['another language', answer('<html lang="zh-Hant"><head></head>'), 1],
  ['other colours', answer('<html lang="en" data-theme="dark"><head></head>'), 1],
  ['another host', answer('<html lang="en"><head><meta content="http://evil.example/a"></head>'), 1],
  ['a way to another host', answer('', { status: 308, headers: { location: '//evil.example/' } }), 1],
  ['a failure', answer('', { status: 502 }), 1],
])('of a plain reader: %s', (_, given, faults) => expect(plainFaultsOf(given)).toHaveLength(faults));

test('the same number asks the same', () => {
  const known = {
    operations: [{ address: '/api/events/{id}', parameters: ['format'] }],
    values: {},
    ids: ['a'],
    collections: ['/c/b'],
  };
  const requests = (seed: number) => {
    const chance = chanceOf(seed);
    return Array.from({ length: 200 }, () => requestFrom(known, chance, 'localhost'));
  };
  expect(requests(1)).toEqual(requests(1));
  expect(requests(1)).not.toEqual(requests(2));
  expect(new Set(requests(1).map(({ method }) => method)).size).toBeGreaterThan(5);
  expect(requests(1).filter(({ target }) => target.startsWith('/c/b/')).length).toBeGreaterThan(20);
});
