import { expect, test, vi } from 'vitest';
import { fixtureWithVisit, PACT, VISIT } from '@/ingest/store/fixture-visit';
import { askOf } from '@/ingest/store/test-database';
import type { KbEvent } from '@/lib/schema/event';
import { NO_FILTERS } from '../filters';
import { reviewCard } from './card';
import { type QueueAsked, reviewQueue } from './queue';

vi.mock('server-only', () => ({}));

const TALKS = '2001-03-04-talks';

/** Pact and visit of the fixture, and talks on the day of the pact that were all but put together with it. */
function collection() {
  const kb = fixtureWithVisit();
  const pact = kb.events.find(({ id }) => id === PACT) as KbEvent;
  const own = kb.mentions.find(({ id }) => id === 'script-m0') as (typeof kb.mentions)[number];
  kb.events.push({
    ...pact,
    id: TALKS,
    type: 'talks',
    conferenceId: null,
    round: null,
    importance: 0.5,
    isKey: false,
  });
  kb.mentions.push({ ...own, id: 'script-m2', eventId: TALKS, type: 'talks' });
  kb.mergeDecisions.push({
    ...{
      id: 'merge-2',
      eventId: PACT,
      mentionIds: ['script-m0', 'script-m2'],
      verdict: 'different',
      score: 5,
    },
    evidence: [{ name: 'same-day', weight: 3 }],
  });
  return kb;
}
askOf(collection());

const ALL: QueueAsked = { filters: NO_FILTERS, state: 'open', reviewer: null, doubt: null };
const queue = (asked: Partial<QueueAsked> = {}, limit = 10, after: string | null = null) =>
  reviewQueue({ ...ALL, ...asked }, { limit, after });
const ids = (found: Awaited<ReturnType<typeof queue>>) => found.items.map(({ id }) => id);

test('what is important and doubtful comes first, with its reasons', async () => {
  const { items, looked, total, fitting } = await queue();
  expect(items.map(({ id, doubts }) => [id, doubts.map(({ rule }) => rule)])).toEqual([
    [PACT, ['contradiction', 'near-miss', 'joined-by-little']],
    [TALKS, ['near-miss']],
    [VISIT, []],
  ]);
  expect(items[0]?.need).toBeCloseTo(0.6 * (1 - 0.95 * 0.5 * 0.6 * 0.7));
  expect([looked, total, fitting]).toEqual([0, 3, 3]);
});

test('a part begins behind an event, and anew where that is gone', async () => {
  const first = await queue({}, 1);
  expect([ids(first), first.next]).toEqual([[PACT], PACT]);
  const second = await queue({}, 2, first.next);
  expect([ids(second), second.next]).toEqual([[TALKS, VISIT], null]);
  expect(ids(await queue({}, 1, 'gone'))).toEqual([PACT]);
});

test.each<[string, Partial<QueueAsked>, string[]]>([
  ['a kind', { filters: { ...NO_FILTERS, kind: ['visit', 'talks'] } }, [TALKS, VISIT]],
  ['a document', { filters: { ...NO_FILTERS, document: ['letter'] } }, [PACT]],
  ['a doubt', { doubt: 'near-miss' }, [PACT, TALKS]],
  ['a doubt that none has', { doubt: 'machine-read' }, []],
  ['a state in which none is', { state: 'accepted' }, []],
  ['a person who decided nothing', { reviewer: 'Ann' }, []],
])('%s can be asked for', async (_, asked, wanted) => {
  const found = await queue(asked);
  expect(ids(found)).toEqual(wanted);
  expect(found.fitting).toBe(wanted.length);
});

test('what can be asked for beside is counted as if it were not chosen', async () => {
  const { kinds, documents, doubts, states } = await queue({ filters: { ...NO_FILTERS, kind: ['visit'] } });
  expect(kinds.map(({ value, count }) => [value, count])).toEqual([
    ['agreement', 1],
    ['talks', 1],
    ['visit', 1],
  ]);
  expect(documents.map(({ value, count }) => [value, count])).toEqual([['script', 1]]);
  expect([doubts, states]).toEqual([[], [{ value: 'open', count: 1 }]]);
});

test('a card shows what may be the same event, and why', async () => {
  const card = await reviewCard(PACT);
  expect(card?.near.map(({ id, why, evidence }) => [id, why, evidence.map(({ name }) => name)])).toEqual([
    [TALKS, 'near-miss', ['same-day']],
  ]);
  expect((await reviewCard(TALKS))?.near.map(({ id, why }) => [id, why])).toEqual([[PACT, 'near-miss']]);
  expect(await reviewCard('none')).toBeNull();
});
