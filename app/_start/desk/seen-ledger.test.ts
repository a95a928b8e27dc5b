import { describe, expect, test } from 'vitest';
import type { AskedDecision } from '@/lib/schema/asked-edit';
import { accept, decide, editsIn, eventsOf } from './fixture-edits';
import { sites } from './site-fixture';

const { site } = sites();

/** The state of the ledger, as one who looks at all decisions has it. */
const seen = async (at: string) => ({
  'If-Match': (await fetch(`${at}/api/edits`)).headers.get('etag') ?? '',
});
const names = (start: number, entity: string | null): AskedDecision => ({
  does: 'link-name',
  words: { document: 'a', start, end: start + 2 },
  entity,
});
const add = (start: number, title: string): AskedDecision => ({
  ...{ does: 'add', passage: { document: 'a', start, end: start + 4 }, to: null, type: 'other' },
  ...{ status: 'occurred', date: '2003', title: { en: title, 'zh-Hant': null }, countries: [] },
});
const same = (entity: string, other: string): AskedDecision => ({ does: 'merge-names', entity, other });

describe('what is about no event is compared with the lines that were not seen', () => {
  test.each<[string, AskedDecision, AskedDecision, AskedDecision]>([
    ['words that name', names(11, 'JPN'), names(12, null), names(0, null)],
    ['two names', same('PRK', 'KOR'), same('JPN', 'PRK'), same('USA', 'CHN')],
    ['words of a new event', add(0, 'One'), add(2, 'Another'), add(20, 'A third')],
  ])('%s', async (_, first, onSame, onOther) => {
    const { at, place } = await site();
    const nothing = await seen(at);
    expect((await decide(at, [first], nothing)).status).toBe(201);
    const late = await decide(at, [onSame], nothing, '李');
    const problem = await late.json();
    expect([late.status, problem]).toMatchObject([412, { code: 'decided', values: { who: '王' } }]);
    expect(problem.edit.decision.does).toBe(first.does);
    expect(editsIn(place)).toHaveLength(1);
    expect((await decide(at, [onOther], nothing, '李')).status).toBe(201);
    // Once it has been seen, it is for her to say.
    expect((await decide(at, [onSame], { 'If-Match': problem.tag }, '李')).status).toBe(201);
  });
});

test('of many decisions none is written where somebody has decided on one of the events', async () => {
  const { at, place } = await site();
  const { a = '', b = '' } = eventsOf(place);
  const before = await seen(at);
  const reject = (event: string): AskedDecision => ({ does: 'reject', target: { event }, as: 'no-event' });
  expect((await decide(at, [accept(b)])).status).toBe(201);
  const late = await decide(at, [reject(a), reject(b)], before, '李');
  const problem = await late.json();
  expect([late.status, problem.edit.event.id]).toEqual([412, b]);
  expect(editsIn(place)).toHaveLength(1);
  expect((await decide(at, [reject(a)], before, '李')).status).toBe(201);
  // A line that is not there is not believed to have been seen.
  const other = await decide(at, [accept(b)], { 'If-Match': '"after.no-such-line"' });
  expect(other.status).toBe(412);
});
