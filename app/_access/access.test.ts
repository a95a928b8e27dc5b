import { describe, expect, test } from 'vitest';
import { Access } from './access';
import { isOwnRequest, isSameSite, type Sent } from './own-request';

const sent = (headers: Sent['headers'] = {}, address = '127.0.0.1', httpVersion = '1.1'): Sent => ({
  address,
  httpVersion,
  headers: { host: 'localhost:3000', ...headers },
});
const ORIGIN = 'http://localhost:3000';
const cookieOf = (header: string) => header.split(';')[0] ?? '';

describe('who is at this machine', () => {
  test.each<[string, Sent, boolean]>([
    ['a browser', sent({ origin: ORIGIN }), true],
    ['a program', sent(), true],
    ['over IPv6', sent({ host: '[::1]:3000' }, '::1'), true],
    ['over IPv6 that stands for IPv4', sent({}, '::ffff:127.0.0.1'), true],
    ['another machine', sent({}, '192.168.0.7'), false],
    ['another machine with a name like ours', sent({ host: 'localhost' }, '10.0.0.1'), false],
    ['another name of this machine (DNS rebinding)', sent({ host: 'evil.example:3000' }), false],
    ['a page elsewhere', sent({ origin: 'https://evil.example' }), false],
    ['a file on the disk, a frame without an origin', sent({ origin: 'null' }), false],
    ['no host', { ...sent(), headers: {} }, false],
    ['a host that is none', sent({ host: 'a b' }), false],
    ['passed on for somebody', sent({ 'x-forwarded-for': '127.0.0.1' }), false],
    ['passed on, by another header', sent({ forwarded: 'for=127.0.0.1' }), false],
    ['passed on by a program that says its name', sent({ via: '1.1 proxy' }), false],
    ['passed on, in another way', sent({ 'x-real-ip': '127.0.0.1' }), false],
    ['passed on by an old program', sent({}, '127.0.0.1', '1.0'), false],
  ])('%s', (_, request, own) => expect(isOwnRequest(request)).toBe(own));
});

describe('which page sent it', () => {
  test.each<[string, Sent['headers'], boolean]>([
    ['none', {}, true],
    ['a page of the site', { origin: ORIGIN, 'sec-fetch-site': 'same-origin' }, true],
    ['a page on another port', { origin: 'http://localhost:4000' }, false],
    ['a page of the same site on another host', { origin: ORIGIN, 'sec-fetch-site': 'same-site' }, false],
    ['a page elsewhere', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, false],
    ['one that says nothing of itself', { 'sec-fetch-site': 'cross-site' }, false],
    ['null', { origin: 'null' }, false],
  ])('%s', (_, headers, same) => expect(isSameSite({ headers }, ORIGIN)).toBe(same));
});

describe('without a password', () => {
  const access = new Access({ edit: null, read: null });

  test('this machine writes, and all read', () => {
    expect(access.rightsOf(sent(), ORIGIN)).toMatchObject({ reads: true, writes: true, canLogIn: false });
    const other = sent({ host: 'example.org' }, '10.0.0.1');
    expect(access.rightsOf(other, 'http://example.org')).toMatchObject({
      reads: true,
      writes: false,
      canLogIn: false,
    });
    expect(access.refusesWrite(other, 'http://example.org')).toBe('elsewhere');
    expect(access.refusesWrite(sent({ origin: 'http://localhost:4000' }), ORIGIN)).toBe('foreign');
    expect(access.refusesWrite(sent({ origin: ORIGIN }), ORIGIN)).toBe(null);
  });

  test('nobody can log in', async () => {
    expect(await access.logIn(sent(), ORIGIN, '')).toEqual({ refused: 'none' });
  });
});

describe('with a password for writing', () => {
  test('it opens writing from anywhere, and nothing else does', async () => {
    const access = new Access({ edit: 'correct horse', read: null });
    const origin = 'https://example.org';
    const from = (headers: Sent['headers'] = {}) => sent({ host: 'example.org', ...headers }, '10.0.0.1');
    expect(access.rightsOf(sent(), ORIGIN)).toMatchObject({ reads: true, writes: false, canLogIn: true });
    expect(access.refusesWrite(from(), origin)).toBe('log-in');
    const done = await access.logIn(from(), origin, 'correct horse');
    if (!('cookie' in done)) throw new Error(JSON.stringify(done));
    expect(done.cookie).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/);
    const cookie = cookieOf(done.cookie);
    expect(access.refusesWrite(from({ cookie: `a=b; ${cookie}` }), origin)).toBe(null);
    expect(access.refusesWrite(from({ cookie, origin: 'https://evil.example' }), origin)).toBe('foreign');
    expect(access.refusesWrite(from({ cookie: `${cookie}x` }), origin)).toBe('log-in');
    expect(access.logOut(from({ cookie }), origin)).toMatch(/^__Host-session=; Max-Age=0;/);
    expect(access.refusesWrite(from({ cookie }), origin)).toBe('log-in');
  });

  test('who does nothing for long is logged out', async () => {
    let now = 1;
    const access = new Access({ edit: 'correct horse', read: null }, () => now);
    const done = await access.logIn(sent(), ORIGIN, 'correct horse');
    const cookie = 'cookie' in done ? cookieOf(done.cookie) : '';
    const asks = () => access.rightsOf(sent({ cookie }), ORIGIN).writes;
    now += 11 * 60 * 60_000;
    expect(asks()).toBe(true);
    now += 11 * 60 * 60_000;
    expect(asks()).toBe(true);
    now += 13 * 60 * 60_000;
    expect(asks()).toBe(false);
  });
});

test('a password for reading closes reading, and the one for writing opens both', async () => {
  const access = new Access({ edit: 'for writing', read: 'for reading' });
  expect(access.rightsOf(sent(), ORIGIN)).toMatchObject({ reads: false, writes: false, canLogIn: true });
  const rightsWith = async (password: string) => {
    const done = await access.logIn(sent(), ORIGIN, password);
    const cookie = 'cookie' in done ? cookieOf(done.cookie) : '';
    return access.rightsOf(sent({ cookie }), ORIGIN);
  };
  expect(await rightsWith('for reading')).toMatchObject({ reads: true, writes: false, canLogIn: true });
  expect(await rightsWith('for writing')).toMatchObject({ reads: true, writes: true, canLogIn: false });
});

test('a password for reading alone leaves writing to this machine', async () => {
  const access = new Access({ edit: null, read: 'for reading' });
  expect(access.rightsOf(sent(), ORIGIN).writes).toBe(false);
  const done = await access.logIn(sent(), ORIGIN, 'for reading');
  const cookie = 'cookie' in done ? cookieOf(done.cookie) : '';
  expect(access.rightsOf(sent({ cookie }), ORIGIN)).toMatchObject({
    reads: true,
    writes: true,
    canLogIn: false,
  });
});

test('of a thousand wrong passwords a few are looked at; then even the right one waits, and works when it has waited', async () => {
  let now = 1;
  const access = new Access({ edit: 'correct horse', read: null }, () => now);
  const from = (address: string) => sent({ host: 'example.org' }, address);
  const outcomes = new Map<string, number>();
  for (let i = 0; i < 1000; i += 1) {
    const done = await access.logIn(from('10.0.0.1'), ORIGIN, `guess ${i}`);
    const outcome = 'refused' in done ? done.refused : 'in';
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    // Ten guesses a second.
    now += 100;
  }
  expect(outcomes.get('in')).toBeUndefined();
  expect(outcomes.get('wrong')).toBeLessThan(12);
  const waits = await access.logIn(from('10.0.0.1'), ORIGIN, 'correct horse');
  if (!('wait' in waits)) throw new Error(JSON.stringify(waits));
  expect(waits.wait).toBeGreaterThan(1000);
  expect(await access.logIn(from('10.0.0.2'), ORIGIN, 'correct horse')).toHaveProperty('cookie');
  now += waits.wait;
  expect(await access.logIn(from('10.0.0.1'), ORIGIN, 'correct horse')).toHaveProperty('cookie');
});

test('the password for reading buys no further guesses at the one for writing', async () => {
  const access = new Access({ edit: 'correct horse', read: 'for reading' }, () => 1);
  let looked = 0;
  for (let i = 0; i < 20; i += 1) {
    const done = await access.logIn(sent(), ORIGIN, `guess ${i}`);
    if ('refused' in done && done.refused === 'wrong') looked += 1;
    await access.logIn(sent(), ORIGIN, 'for reading');
  }
  expect(looked).toBeLessThan(6);
});

test('guesses from a thousand addresses slow one another down', async () => {
  let now = 1;
  const access = new Access({ edit: 'correct horse', read: null }, () => now);
  let looked = 0;
  for (let i = 0; i < 1000; i += 1) {
    const done = await access.logIn(sent({}, `10.0.${i >> 8}.${i & 255}`), ORIGIN, 'guess');
    if ('refused' in done && done.refused === 'wrong') looked += 1;
    now += 100;
  }
  expect(looked).toBeLessThan(50);
});

test('behind a program that passes requests on, the address that it wrote counts', async () => {
  const access = new Access({ edit: 'correct horse', read: null }, () => 0);
  const from = (list: string) => sent({ host: 'example.org', 'x-forwarded-for': list });
  for (let i = 0; i < 5; i += 1) await access.logIn(from(`6.6.6.${i}, 10.0.0.1`), ORIGIN, 'guess');
  expect(await access.logIn(from('10.0.0.1'), ORIGIN, 'correct horse')).toHaveProperty('wait');
  expect(await access.logIn(from('10.0.0.1, 10.0.0.2'), ORIGIN, 'correct horse')).toHaveProperty('cookie');
});
