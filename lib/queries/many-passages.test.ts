import { expect, test, vi } from 'vitest';
import { fixtureWithVisit, PACT } from '@/ingest/store/fixture-visit';
import { askOf } from '@/ingest/store/test-database';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { listDisputes } from './contradictions/list-disputes';
import { eventById } from './event-by-id';

vi.mock('server-only', () => ({}));

const MANY = 130;

/** The collection, with a happening that one document tells so many times, in claims that contradict each other. */
function toldOften(): KnowledgeBase {
  const whole = fixtureWithVisit();
  const [first] = whole.mentions.filter(({ eventId }) => eventId === PACT);
  const [contradiction] = whole.contradictions;
  const [claim] = contradiction?.claims ?? [];
  if (!first || !contradiction || !claim)
    throw new Error('the fixture has a mention and a contradiction of the pact');
  const again = Array.from({ length: MANY }, (_, i) => ({ ...first, id: `again-${i}` }));
  return {
    ...whole,
    mentions: [...whole.mentions, ...again],
    contradictions: [
      ...whole.contradictions,
      ...Array.from({ length: MANY }, (_, i) => ({
        ...contradiction,
        id: `contradiction-${100 + i}`,
        claims: Array.from({ length: MANY }, () => claim),
      })),
    ],
  };
}

askOf(toldOften());

test('an event shows the first of its passages and counts all of them', async () => {
  const event = await eventById(PACT);
  expect(event).toMatchObject({ mentions: MANY + 2, part: { number: 1, of: 3 } });
  expect(event?.evidence).toHaveLength(50);
  expect(JSON.stringify(event).length).toBeLessThan(200_000);
});

test('its parts hold each passage once', async () => {
  const parts = await Promise.all([1, 2, 3].map((part) => eventById(PACT, part)));
  const ids = parts.flatMap((event) => event?.evidence.map(({ mentionId }) => mentionId) ?? []);
  expect(ids).toHaveLength(MANY + 2);
  expect(new Set(ids).size).toBe(MANY + 2);
  expect((await eventById(PACT, 9))?.part).toEqual({ number: 3, of: 3 });
});

test('who takes part is told of all passages, in each part', async () => {
  const [first, last] = [await eventById(PACT, 1), await eventById(PACT, 3)];
  expect(last?.participants).toEqual(first?.participants);
  expect(first?.participants.map(({ id }) => id).toSorted()).toEqual(['AAA', 'ding', 'unknown-1']);
  expect(last?.places).toEqual(first?.places);
});

test('contradictions, and the claims of each, are counted beyond the first', async () => {
  const event = await eventById(PACT);
  expect([event?.contradictions.length, event?.moreContradictions]).toEqual([20, MANY + 1 - 20]);
  expect(event?.contradictions.at(-1)).toMatchObject({ moreClaims: MANY - 20 });
  expect(event?.contradictions.at(-1)?.claims).toHaveLength(20);
});

test('so are they on the page of contradictions, of which the parts hold each once', async () => {
  const filters = { kind: [], document: [] };
  const parts = await Promise.all([1, 2, 3].map((part) => listDisputes(filters, part)));
  expect(parts[0]).toMatchObject({ part: { number: 1, of: 3 }, fitting: MANY + 1, total: MANY + 1 });
  const shown = parts.flatMap(({ contradictions }) => contradictions);
  expect(new Set(shown.map(({ id }) => id)).size).toBe(MANY + 1);
  expect(shown).toHaveLength(MANY + 1);
  expect(shown.at(-1)).toMatchObject({ moreClaims: MANY - 12 });
  expect(shown.at(-1)?.claims).toHaveLength(12);
  expect(parts[0]?.documents).toEqual(parts[2]?.documents);
});
