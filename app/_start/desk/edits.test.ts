import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { VISIT } from '@/ingest/fixtures/fixture-texts';
import { type Collection, collectionsFile, databaseFileOf } from '@/lib/collections/served';
import { EditList, EditView } from '@/lib/queries/review/edit-view';
import type { AskedDecision } from '@/lib/schema/asked-edit';
import { LEDGER_FILE } from '@/lib/schema/edit';
import { readAnew } from '../collection/read-anew';
import { accept, decide, done, editsIn, eventsOf, ledgerOf, tagOf } from './fixture-edits';
import { json, sites } from './site-fixture';

const { site } = sites();

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

  expect(edit).toMatchObject({ state: 'applied', event: { id: a } });
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
    { does: 'correct', target: { event: a }, correction: { field: 'countries', after: ['PRK'] } },
    { does: 'correct', target: { event: a }, correction: { field: 'importance', after: 'pinned' } },
    { does: 'link-name', words, entity: null },
    { does: 'merge-names', entity: 'PRK', other: 'JPN' },
    {
      ...{ does: 'add', passage: words, to: null, type: 'withdrawal', status: 'occurred', date: '2003-01' },
      ...{ title: { en: 'Added', 'zh-Hant': null }, countries: ['PRK'] },
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

test('a rejected event is gone at once, and there again when that is taken back', async () => {
  const { at, place } = await site();
  const { a = '' } = eventsOf(place);
  const { edits } = await done(await decide(at, [{ does: 'reject', target: { event: a }, as: 'no-event' }]));
  expect(edits[0]).toMatchObject({ state: 'applied', event: null });
  expect(Object.keys(eventsOf(place))).toEqual(['b']);
  const late = await decide(at, [accept(a)], { 'If-Match': '"seen"' }, '李');
  expect([late.status, await late.json()]).toMatchObject([412, { values: { who: '王', does: 'reject' } }]);
  expect((await decide(at, [accept(a)])).status).toBe(404);
  const history = await fetch(`${at}/api/edits?${new URLSearchParams({ event: a })}`);
  expect(EditList.parse(await history.json()).edits.map(({ id }) => id)).toEqual([edits[0]?.id]);

  const undoing = { method: 'POST', ...json({ who: '王' }) };
  const undo = await done(await fetch(`${at}/api/edits/${edits[0]?.id}/undo`, undoing));
  expect(undo.edits[0]).toMatchObject({ state: 'applied', event: { id: a } });
  expect(eventsOf(place).a).toBe(a);
});

test('what is decided in another collection is written down there', async () => {
  const { at, place } = await site();
  const other = { ...place, folder: path.join(place.data, 'other'), databaseFile: '' };
  mkdirSync(other.folder);
  writeFileSync(path.join(other.folder, 'c.txt'), VISIT);
  const collections: Collection[] = [
    { name: null, folder: place.folder, title: null, periods: [] },
    { name: 'other', folder: other.folder, title: null, periods: [] },
  ];
  writeFileSync(collectionsFile(place.databaseFile), JSON.stringify(collections));
  other.databaseFile = databaseFileOf(place.databaseFile, 'other');
  const none = await decide(`${at}/c/other`, [accept('x')]);
  expect([none.status, await none.json()]).toMatchObject([409, { code: 'notReadYet' }]);
  await readAnew(other);
  const { c = '' } = eventsOf(other);
  const answer = await decide(`${at}/c/other`, [accept(c)]);
  expect(answer.headers.get('location')).toMatch(/^\/c\/other\/api\/edits\//);
  expect((await done(answer)).link).toBe(`/c/other/events/${encodeURIComponent(c)}`);
  expect(editsIn(other)).toHaveLength(1);
  expect(existsSync(path.join(place.folder, LEDGER_FILE))).toBe(false);
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

test('decisions on several events are made where all of these are as they were seen', async () => {
  const { at, place } = await site();
  const { a = '', b = '' } = eventsOf(place);
  const [ofA, ofB] = [await tagOf(at, a), await tagOf(at, b)];
  expect((await decide(at, [accept(b)])).status).toBe(201);
  const both = () => [accept(a), accept(b)];
  expect((await decide(at, both(), { 'If-Match': `${ofA}, ${ofB}` })).status).toBe(412);
  expect(editsIn(place)).toHaveLength(1);
  const seen = `${ofA}, ${await tagOf(at, b)}`;
  expect((await decide(at, both(), { 'If-Match': seen })).status).toBe(201);
  expect(editsIn(place)).toHaveLength(3);
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
