import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLedger } from '@/lib/edits/ledger';
import type { AskedDecision } from '@/lib/schema/asked-edit';
import { LEDGER_FILE } from '@/lib/schema/edit';
import { accept, asks, decide, done, editsIn, eventsOf } from './fixture-edits';
import { json, sites } from './site-fixture';

const { site, sharedSite } = sites();

describe('what cannot be is refused, and nothing is written', () => {
  const of = (decision: unknown) => asks([decision as AskedDecision]);
  const target = { event: 'EVENT' };
  const correct = (correction: unknown) => of({ does: 'correct', target, correction });
  test.each<[string, RequestInit, number, string | null]>([
    ['an event that is not there', of(accept('x')), 404, 'noEvent'],
    [
      'a passage that is not there',
      of({ ...accept('EVENT'), target: { ...target, passages: [{ mention: 'x' }] } }),
      404,
      'noMention',
    ],
    [
      'a passage of another event',
      of({ ...accept('EVENT'), target: { ...target, passages: [{ document: 'b', start: 0, end: 9 }] } }),
      ...([422, 'notOfEvent'] as const),
    ],
    [
      'a document that is not there',
      of({ does: 'link-name', words: { document: 'x', start: 0, end: 1 }, entity: null }),
      404,
      'missing',
    ],
    [
      'a place beyond the text',
      of({ does: 'link-name', words: { document: 'a', start: 0, end: 999 }, entity: null }),
      422,
      'noPlace',
    ],
    [
      'no words',
      of({ does: 'link-name', words: { document: 'a', start: 3, end: 3 }, entity: null }),
      422,
      'noPlace',
    ],
    ['a date that is none', correct({ field: 'date', after: 'soon' }), 422, 'noDate'],
    ['a day that is not in the calendar', correct({ field: 'date', after: '2003-02-30' }), 422, 'noDate'],
    ['an event with itself', of({ does: 'merge', target, with: target }), 422, 'sameEvent'],
    [
      'all passages',
      of({ does: 'split', target, off: [{ document: 'a', start: 0, end: 20 }] }),
      422,
      'allOff',
    ],
    [
      'a contradiction that is not there',
      of({ does: 'settle', target: { contradiction: 'x' }, claim: 0 }),
      404,
      'noContradiction',
    ],
    ['a decision that is not there', of({ does: 'undo', edit: 'no-such-edit' }), 404, 'noEdit'],
    ['a name with itself', of({ does: 'merge-names', entity: 'KP', other: 'KP' }), 422, 'sameNames'],
    [
      'a name that no table has',
      of({ does: 'merge-names', entity: 'PRK', other: 'KP' }),
      422,
      'unknownEntity',
    ],
    ['a country that is none', correct({ field: 'countries', after: ['PRK', 'XX'] }), 422, 'unknownEntity'],
    [
      'a person whom nobody knows',
      correct({ field: 'people', after: [{ entity: 'nobody', role: 'actor' }] }),
      ...([422, 'unknownEntity'] as const),
    ],
    [
      'words that name nobody known',
      of({ does: 'link-name', words: { document: 'a', start: 0, end: 3 }, entity: 'x' }),
      ...([422, 'unknownEntity'] as const),
    ],
    ['a key that is none', asks([accept('EVENT')], { 'Idempotency-Key': 'a b' }), 400, 'badKey'],
    ['a name of 10,000 characters', asks([accept('EVENT')], {}, 'x'.repeat(10_000)), 400, null],
    ['a name in two lines', asks([accept('EVENT')], {}, 'a\nb'), 400, null],
    ['a name that turns around what stands beside it', asks([accept('EVENT')], {}, 'a\u202eb'), 400, null],
    ['no name', asks([accept('EVENT')], {}, ' \n '), 400, null],
    ['no decision', asks([]), 400, null],
    ['a kind that is none', correct({ field: 'type', after: 'party' }), 400, null],
    ['a field that is not known', of({ ...accept('EVENT'), mood: 'glad' }), 400, null],
    [
      'a prototype',
      { method: 'POST', ...json({}), body: '{"__proto__": {"who": "x"}, "decisions": []}' },
      400,
      null,
    ],
    [
      'lists in lists',
      { method: 'POST', ...json({}), body: `${'['.repeat(200_000)}${']'.repeat(200_000)}` },
      400,
      null,
    ],
    [
      'half a character',
      of({ does: 'link-name', words: { mention: '\ud800' }, entity: '\udc00' }),
      404,
      'noMention',
    ],
    ['many wrong things', asks(Array.from({ length: 501 }, () => ({}) as AskedDecision)), 400, null],
    ['no JSON', { method: 'POST', ...json({}), body: '{"who":' }, 400, null],
    ['no JSON by its type', { method: 'POST', body: '{}' }, 415, null],
    ['too long', { method: 'POST', ...json({ x: 'x'.repeat(2 ** 20) }) }, 413, null],
  ])('%s', async (_, request, status, code) => {
    const { at, place } = await sharedSite();
    const { a = '' } = eventsOf(place);
    const body =
      typeof request.body === 'string' ? request.body.replaceAll('"EVENT"', JSON.stringify(a)) : '';
    const answer = await fetch(`${at}/api/edits`, { ...request, body });
    const told = await answer.json();
    expect([answer.status, told.code ?? null]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(told.detail.length).toBeLessThan(4000);
    expect(existsSync(path.join(place.folder, LEDGER_FILE))).toBe(false);
  });

  test.each(['page=0', 'page=x', 'state=glad'])('a list with %s', async (query) => {
    const { at } = await sharedSite();
    expect((await fetch(`${at}/api/edits?${query}`)).status).toBe(400);
  });
});

test('whatever stands in the place of a part of a request, it is understood or refused, and the ledger stays whole', async () => {
  const { at, place } = await site();
  const { a = '' } = eventsOf(place);
  const parts: readonly ((value: unknown) => unknown)[] = [
    (value) => value,
    (who) => ({ who, decisions: [accept(a)] }),
    (decisions) => ({ who: '王', decisions }),
    (target) => ({ who: '王', decisions: [{ does: 'accept', target }] }),
    (event) => ({ who: '王', decisions: [{ does: 'accept', target: { event } }] }),
    (words) => ({ who: '王', decisions: [{ does: 'link-name', words, entity: null }] }),
    (mention) => ({ who: '王', decisions: [{ does: 'link-name', words: { mention }, entity: null }] }),
    (edit) => ({ who: '王', decisions: [{ does: 'undo', edit }] }),
  ];
  const request = fc.tuple(fc.constantFrom(...parts), fc.jsonValue());
  for (const [part, value] of fc.sample(request, 200)) {
    const answer = await fetch(`${at}/api/edits`, { method: 'POST', ...json(part(value)) });
    expect([answer.status < 500, await answer.text(), value]).toEqual([true, expect.any(String), value]);
  }
  const file = path.join(place.folder, LEDGER_FILE);
  if (existsSync(file)) expect(parseLedger(readFileSync(file, 'utf8')).faults).toEqual([]);
});

test('who may not write may read what was decided', async () => {
  const { at, place } = await site({ edit: 'correct horse' });
  const { a = '' } = eventsOf(place);
  expect((await fetch(`${at}/api/edits`)).status).toBe(200);
  expect((await decide(at, [accept(a)])).status).toBe(401);
  const entered = await fetch(`${at}/api/session`, {
    method: 'POST',
    ...json({ password: 'correct horse' }),
  });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const edits = (await done(await decide(at, [accept(a)], { cookie }))).edits;
  const undoing = { method: 'POST', ...json({ who: '王' }) };
  expect((await fetch(`${at}/api/edits/${edits[0]?.id}/undo`, undoing)).status).toBe(401);
  const foreign = await decide(at, [accept(a)], { cookie, Origin: 'http://evil.example' });
  expect(foreign.status).toBe(403);
  expect(editsIn(place)).toHaveLength(1);
});

test('where reading is closed nobody sees what was decided', async () => {
  const { at } = await sharedSite({ read: 'for reading' });
  for (const address of ['/api/edits', '/api/edits/x']) expect((await fetch(at + address)).status).toBe(401);
});
