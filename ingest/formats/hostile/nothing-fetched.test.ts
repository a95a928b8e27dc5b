import childProcess from 'node:child_process';
import dns from 'node:dns';
import fs from 'node:fs';
import net from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readWith } from '../fixtures/shown';
import { formatOf } from '../formats';
import { MAILS } from './mail-files';
import { PACKED } from './packed-files';
import { PDFS } from './pdf-files';
import { TEXTS } from './text-files';

/** Those that name something elsewhere, or something to run. */
const TEMPTING = [...PACKED, ...PDFS, ...TEXTS, ...MAILS].filter(({ name }) =>
  /^(?:scripts|elsewhere|external|xxe|macros|objects|script|tracked|paths|names|template)\./.test(name),
);

const spies = () => [
  vi.spyOn(net.Socket.prototype, 'connect'),
  vi.spyOn(dns, 'lookup'),
  vi.spyOn(childProcess, 'spawn'),
  vi.spyOn(childProcess, 'execFile'),
  vi.spyOn(globalThis, 'fetch'),
  vi.spyOn(fs, 'writeFileSync'),
  vi.spyOn(fs, 'writeFile'),
  vi.spyOn(fs, 'createWriteStream'),
];
let watched: ReturnType<typeof spies>;

beforeEach(() => {
  watched = spies();
});
afterEach(() => vi.restoreAllMocks());

test.each(TEMPTING)(
  '$name: $what: no connection is opened, nothing is started and nothing written',
  async ({ name, make }) => {
    const bytes = make();
    const format = formatOf(bytes, name);
    expect(format).not.toBeNull();
    if (format) await readWith(format, bytes, name).catch(() => {});
    for (const spy of watched) expect(spy).not.toHaveBeenCalled();
  },
);

test('the list of such files is not empty', () => {
  expect(TEMPTING.length).toBeGreaterThan(8);
});
