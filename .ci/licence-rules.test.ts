import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultsOf, listed } from './licence-rules';

const one = (licence: string, name = 'a') => [{ name, version: '1.0.0', licence }];

test.each([
  ['MIT', 'a'],
  ['(BSD-2-Clause OR GPL-3.0-only)', 'a'],
  ['MIT and ISC', 'a'],
  ['(MIT OR WTFPL)', 'a'],
  ['CPAL-1.0 OR AGPL-1.0', 'citeproc'],
  ['MPL-2.0', 'lightningcss-linux-x64-gnu'],
  ['LGPL-3.0-or-later', '@img/sharp-libvips-linux-x64'],
  ['Apache-2.0 AND LGPL-3.0-or-later AND MIT', '@img/sharp-wasm32'],
])('%s of %s is allowed', (licence, name) => expect(faultsOf(one(licence, name))).toEqual([]));

test.each([
  ['GPL-3.0-only', 'a'],
  ['AGPL-3.0-or-later', 'citeproc'],
  ['CPAL-1.0 OR AGPL-1.0', 'a'],
  ['MIT AND GPL-2.0-only', 'a'],
  ['MPL-2.0', 'a'],
  ['SEE LICENSE IN EULA', 'a'],
  ['UNLICENSED', 'a'],
  ['', 'a'],
])('%j of %s is not', (licence, name) =>
  expect(faultsOf(one(licence, name))[0]).toContain(`${name} 1.0.0 is under`),
);

test('the list has every package, and how the licences are met that ask for more', () => {
  const text = listed([...one('MIT'), ...one('MIT', 'b'), ...one('CPAL-1.0 OR AGPL-1.0', 'citeproc')]);
  expect(text.split('\n')[0]).toBe('MIT (2): a 1.0.0, b 1.0.0');
  expect(text).toContain('CPAL-1.0, citeproc: unmodified; the about page names it');
});

test.each(['en', 'zh-Hant'])('the about page says what the licence of citeproc asks for (%s)', (locale) => {
  const { about } = JSON.parse(readFileSync(`app/messages/${locale}.json`, 'utf8'));
  for (const part of ['citeproc-js', 'Frank Bennett', 'CPAL'])
    expect(about.software.citeproc).toContain(part);
  expect(readFileSync('app/about/page.tsx', 'utf8')).toContain('<SoftwareNotice />');
});
