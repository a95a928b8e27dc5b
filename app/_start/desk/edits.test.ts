import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { parseLedger } from '@/lib/edits/ledger';
import { EditDone, EditList, EditView } from '@/lib/queries/review/edit-view';
import type { AskedDecision } from '@/lib/schema/asked-edit';
import { LEDGER_FILE } from '@/lib/schema/edit';
import type { Place } from '../collection/place';
import { json, type Site, sites } from './site-fixture';

const { site, sharedSite } = sites();

/** The events of a site by their first document: `a` tells of the withdrawal, `b` of the visit. */
function eventsOf({ databaseFile }: Place): Record<string, string> {
  const database = new Database(databaseFile, { readonly: true });
  try {
    const rows = database.prepare<[], { documentId: string; eventId: string }>(
      'SELECT documentId, eventId FROM Mention',
    );
    return Object.fromEntries(rows.all().map(({ documentId, eventId }) => [documentId, eventId]));
  } finally {
    database.close();
  }
}

const ledgerOf = ({ folder }: Place): string => readFileSync(path.join(folder, LEDGER_FILE), 'utf8');
const editsIn = (place: Place) => parseLedger(ledgerOf(place)).lines.map(({ edit }) => edit);

const asks = (decisions: readonly AskedDecision[], headers: Record<string, string> = {}, who = '王') => ({
  ...{ method: 'POST', ...json({ who, why: 'see the text', decisions }, headers) },
});
const decide = (at: string, ...rest: Parameters<typeof asks>) => fetch(`${at}/api/edits`, asks(...rest));
const done = async (answer: Response) => {
  expect(answer.status).toBe(201);
  return EditDone.parse(await answer.json());
};
const tagOf = async (at: string, event: string): Promise<string> => {
  const answer = await fetch(`${at}/api/edits?${new URLSearchParams({ event })}`);
  return answer.headers.get('etag') ?? '';
};
const accept = (event = ''): AskedDecision => ({ does: 'accept', target: { event } });

test('a decision is written down with anchors of its words, told, taken back, and made again', async () => {
  const { at, place } = await site();
  const { a = '' } = eventsOf(place);
  const answer = await decide(at, [
    { does: 'correct', target: { event: a }, correction: { field: 'date', after: '2003-01-11' } },
  ]);
  const { edits, isRead, link } = await done(answer);
  const [edit] = edits;
  expect([isRead, edit?.who, edit?.why]).toEqual([true, '王', 'see the text']);
  expect(answer.headers.get('location')).toBe(`/api/edits/${edit?.id}`);
  expect(link).toMatch(/^\/events\//);
  expect(editsIn(place)).toMatchObject([
    {
      id: edit?.id,
      decision: {
        does: 'correct',
        target: {
          event: a,
          passages: [{ document: 'a', quote: { exact: expect.stringContaining('北韓') } }],
        },
        correction: { field: 'date', before: '2003-01-10', after: '2003-01-11' },
      },
    },
  ]);

  const told = await fetch(`${at}/api/edits/${edit?.id}`);
  expect(EditView.parse(await told.json()).id).toBe(edit?.id);
  const undoing = { method: 'POST', ...json({ who: '李' }) };
  const undo = await done(await fetch(`${at}/api/edits/${edit?.id}/undo`, undoing));
  const again = await fetch(`${at}/api/edits/${edit?.id}/undo`, undoing);
  expect([again.status, await again.json()]).toMatchObject([409, { code: 'editTakenBack' }]);
  const redo = await done(await fetch(`${at}/api/edits/${undo.edits[0]?.id}/undo`, undoing));
  const list = EditList.parse(await (await fetch(`${at}/api/edits`)).json());
  expect(list.edits.map(({ id, who }) => [id, who])).toEqual([
    [redo.edits[0]?.id, '李'],
    [undo.edits[0]?.id, '李'],
    [edit?.id, '王'],
  ]);
  expect(list).toMatchObject({ faults: [], page: 1, pages: 1 });
  const ofWang = await fetch(`${at}/api/edits?${new URLSearchParams({ who: '王' })}`);
  expect(EditList.parse(await ofWang.json()).edits).toHaveLength(1);
});

test('decisions of all kinds are made together, in one writing', async () => {
  const { at, place } = await site();
  const { a = '', b = '' } = eventsOf(place);
  const words = { document: 'a', start: 11, end: 15 };
  const decisions: AskedDecision[] = [
    accept(a),
    { does: 'note', target: { event: a }, text: 'look again\nat this' },
    { does: 'merge', target: { event: a }, with: { event: b } },
    { does: 'correct', target: { event: a }, correction: { field: 'countries', after: ['KP'] } },
    { does: 'correct', target: { event: a }, correction: { field: 'importance', after: 'pinned' } },
    { does: 'link-name', words, entity: null },
    { does: 'merge-names', entity: 'KP', other: 'JP' },
    {
      ...{ does: 'add', passage: words, to: null, type: 'withdrawal', status: 'occurred', date: '2003-01' },
      ...{ title: { en: 'Added', 'zh-Hant': null }, countries: ['KP'] },
    },
    { does: 'reject', target: { event: b }, as: 'no-event' },
  ];
  const { edits } = await done(await decide(at, decisions, { 'Idempotency-Key': 'of-all-kinds' }));
  expect(edits.map(({ id }) => id)).toEqual(
    decisions.map((_, i) => `of-all-kinds${i === 0 ? '' : `-${i + 1}`}`),
  );
  expect(editsIn(place).map(({ decision }) => decision.does)).toEqual(decisions.map(({ does }) => does));
  expect(ledgerOf(place).split('\n')).toHaveLength(decisions.length + 1);
});

test('a request that is sent again is written down once, and its key is for it alone', async () => {
  const { at, place } = await site();
  const { a, b } = eventsOf(place);
  const key = { 'Idempotency-Key': 'a-key-of-ours' };
  const [one, two] = await Promise.all([decide(at, [accept(a)], key), decide(at, [accept(a)], key)]);
  expect((await done(one)).edits.map(({ id }) => id)).toEqual(['a-key-of-ours']);
  expect((await done(two)).edits.map(({ id }) => id)).toEqual(['a-key-of-ours']);
  const other = await decide(at, [accept(b)], key);
  expect([other.status, await other.json()]).toMatchObject([422, { code: 'keyUsed' }]);
  expect(editsIn(place)).toHaveLength(1);
});

test('of two who decide at once the second is told who has decided what and when', async () => {
  const { at, place } = await site();
  const { a = '', b = '' } = eventsOf(place);
  const seen = { 'If-Match': await tagOf(at, a) };
  const both = await Promise.all([
    decide(at, [accept(a)], seen),
    decide(at, [{ does: 'reject', target: { event: a }, as: 'no-event' }], seen, '李'),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
  const [first] = editsIn(place);
  const late = both.find(({ status }) => status === 412);
  const problem = await late?.json();
  expect(problem).toMatchObject({
    ...{ code: 'decided', values: { who: first?.who, does: first?.decision.does } },
    ...{ edit: { id: first?.id }, detail: expect.stringContaining(`${first?.who} has decided meanwhile:`) },
  });
  expect(problem.detail).toContain(first?.at.slice(0, 10));
  // Another event is not concerned, nor who does not ask.
  expect((await decide(at, [accept(b)], { 'If-Match': await tagOf(at, b) })).status).toBe(201);
  const winner = both.find(({ status }) => status === 201);
  const now = winner?.headers.get('etag');
  if (now) expect((await decide(at, [accept(a)], { 'If-Match': now })).status).toBe(201);
});

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
    ['a key that is none', asks([accept('EVENT')], { 'Idempotency-Key': 'a b' }), 400, 'badKey'],
    ['a name of 10,000 characters', asks([accept('EVENT')], {}, 'x'.repeat(10_000)), 400, null],
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

describe('a ledger that others have written to', () => {
  const prepared = async (bytes: string | Buffer): Promise<Site & { a: string }> => {
    const one = await site();
    writeFileSync(path.join(one.place.folder, LEDGER_FILE), bytes);
    return { ...one, a: eventsOf(one.place).a ?? '' };
  };
  const own = JSON.stringify({
    ...{ id: 'by-hand-1', at: '2026-01-01T00:00:00Z', who: '陳', why: '' },
    decision: { does: 'merge-names', entity: 'KP', other: 'JP' },
  });

  test('its broken lines, foreign ones and marks of a merge are told by line, and a decision stands behind them', async () => {
    const text = `{"a":\n{"note":"mine"}\n<<<<<<< HEAD\n${own}\n=======\n>>>>>>> theirs\n`;
    const { at, place, a } = await prepared(text);
    const { edits } = await done(await decide(at, [accept(a)]));
    expect(ledgerOf(place).startsWith(text)).toBe(true);
    const list = EditList.parse(await (await fetch(`${at}/api/edits`)).json());
    expect(list.edits.map(({ id }) => id)).toEqual([edits[0]?.id, 'by-hand-1']);
    expect(list.faults.map(({ line, rule }) => [line, rule])).toEqual([
      [1, 'edit.broken-line'],
      [2, 'edit.unknown'],
      [3, 'edit.merge-conflict'],
      [5, 'edit.merge-conflict'],
      [6, 'edit.merge-conflict'],
    ]);
    for (const { line, message } of list.faults) expect(message).toContain(`edits.jsonl line ${line}: `);
  });

  test('its unfinished last line is cut off, kept and told', async () => {
    const { at, place, a } = await prepared(`${own}\n${own.slice(0, 30)}`);
    const { said } = await done(await decide(at, [accept(a)]));
    expect(said[0]).toMatch(/^edits\.jsonl: the last line had no end.* kept in .*edits\.jsonl\.$/);
    const kept = /kept in (.*)\.$/.exec(said[0] ?? '')?.[1] ?? '';
    expect(readFileSync(kept, 'utf8')).toBe(own.slice(0, 30));
    expect(parseLedger(ledgerOf(place)).faults).toEqual([]);
  });

  test.each<[string, Buffer]>([
    ['UTF-16', Buffer.from(`${own}\n`, 'utf16le')],
    ['Latin-1', Buffer.from('{"who": "\xe9"}\n', 'latin1')],
  ])('in %s it stays as it is', async (_, bytes) => {
    const { at, place, a } = await prepared(bytes);
    const answer = await decide(at, [accept(a)]);
    expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'ledgerEncoding' }]);
    expect(readFileSync(path.join(place.folder, LEDGER_FILE))).toEqual(bytes);
  });

  test('as a link it stays as it is, and is no door to another file', async () => {
    const { at, place, a } = await prepared('');
    const file = path.join(place.folder, LEDGER_FILE);
    const other = path.join(place.data, 'other');
    writeFileSync(other, '');
    rmSync(file);
    symlinkSync(other, file);
    const answer = await decide(at, [accept(a)]);
    expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'link' }]);
    expect(readFileSync(other, 'utf8')).toBe('');
  });

  test('as a folder it is told', async () => {
    const { at, place, a } = await prepared('');
    const file = path.join(place.folder, LEDGER_FILE);
    rmSync(file);
    mkdirSync(file);
    expect((await decide(at, [accept(a)])).status).toBe(409);
  });

  test('what is written down by hand while the page is open counts for the state of the event', async () => {
    const { at, place, a } = await prepared('');
    const seen = await tagOf(at, a);
    const [line] = (await done(await decide(at, [accept(a)]))).edits;
    expect(await tagOf(at, a)).not.toBe(seen);
    appendFileSync(
      path.join(place.folder, LEDGER_FILE),
      `${JSON.stringify({ ...editsIn(place)[0], id: 'by-hand-2', who: '陳' })}\n`,
    );
    const late = await decide(at, [accept(a)], { 'If-Match': await tagOf(at, a) });
    expect([late.status, line?.who]).toEqual([201, '王']);
    const older = await decide(at, [accept(a)], { 'If-Match': seen });
    expect([older.status, await older.json()]).toMatchObject([412, { values: { who: '王' } }]);
  });
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
