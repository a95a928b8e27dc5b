import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { collection } from '@/ingest/bench/timeline/collection';
import { writeKnowledgeBase } from '@/ingest/store/write';
import { database } from '@/lib/db';
import { dayNumber, isoDay } from '@/lib/time/day';
import { readCursor } from '../event-cursor';
import { NO_FILTERS } from '../filters';
import { nameById } from '../names/name-by-id';
import { pageEvents } from '../page-events';
import { bucketsIn } from '../window/buckets';
import { edgesOf } from '../window/edges';
import { daysSet, fittingSet } from './fitting-set';

vi.mock('server-only', () => ({}));

/** What is read from sets is compared with what the rows of the tables tell, one by one. */
const directory = mkdtempSync(path.join(tmpdir(), 'agree-'));
const [FIRST, LAST] = [dayNumber('1943-01-01'), dayNumber('2022-01-01')];
let rows: Awaited<ReturnType<typeof read>>;

const read = () =>
  database().event.findMany({
    include: { countries: true, mentions: { include: { participants: true } } },
    orderBy: { number: 'asc' },
  });

beforeAll(async () => {
  const file = path.join(directory, 'timeline.db');
  await writeKnowledgeBase(collection(1500), file);
  vi.stubEnv('DATABASE_FILE', file);
  rows = await read();
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

const stretch = fc
  .tuple(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: FIRST, max: LAST }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const status = fc.constantFrom(null, 'occurred', 'planned');
const having = async (one: string | null) =>
  fittingSet({ ...NO_FILTERS, status: one === null ? [] : [one as 'occurred'] });
const rowsHaving = (one: string | null) => rows.filter((row) => one === null || row.status === one);

test('the events of a stretch are those whose days meet it, and the others lie before or behind it', () =>
  fc.assert(
    fc.asyncProperty(stretch, status, async ({ from, to }, one) => {
      const meeting = await daysSet({ from: isoDay(from), to: isoDay(to) });
      const expected = rows.filter(({ earliestDay, latestDay }) => latestDay >= from && earliestDay <= to);
      expect([...(meeting?.numbers() ?? [])]).toEqual(expected.map(({ number }) => number));
      expect(await edgesOf({ from, to }, await having(one))).toEqual({
        before: rowsHaving(one).filter(({ latestDay }) => latestDay < from).length,
        after: rowsHaving(one).filter(({ earliestDay }) => earliestDay > to).length,
      });
    }),
    { numRuns: 40 },
  ));

test('the buckets of a lane hold the events that are counted in them', () =>
  fc.assert(
    fc.asyncProperty(stretch, fc.integer({ min: 0, max: 12 }), async ({ from, to }, level) => {
      const fitting = await having('occurred');
      const range = [from >> level, to >> level] as const;
      const counts = fitting === null ? [] : await bucketsIn(fitting, 'country', { level, range });
      for (const lane of ['S00', 'S07', 'S23']) {
        const days = rowsHaving('occurred')
          .filter(({ countries }) => countries.some(({ entityId }) => entityId === lane))
          .map(({ atDay }) => atDay)
          .filter((day) => day >> level >= range[0] && day >> level <= range[1]);
        const buckets = [...new Set(days.map((day) => day >> level))].sort((a, b) => a - b);
        expect(counts.filter((count) => count.lane === lane)).toEqual(
          buckets.map((bucket) => {
            const own = days.filter((day) => day >> level === bucket);
            return { lane, bucket, count: own.length, first: Math.min(...own), last: Math.max(...own) };
          }),
        );
      }
    }),
    { numRuns: 15 },
  ));

test.each(['earliest', 'latest', 'importance', 'passages'] as const)(
  'the parts of a list by %s hold all events that fit, in its order',
  async (sort) => {
    const filters = { ...NO_FILTERS, country: ['S02'], from: '1990-01-01' };
    const from = dayNumber('1990-01-01');
    const fitting = rows.filter(
      ({ countries, latestDay }) => latestDay >= from && countries.some(({ entityId }) => entityId === 'S02'),
    );
    const weight = (row: (typeof rows)[number]) =>
      sort === 'importance' ? -row.importance : sort === 'passages' ? -row.passages : 0;
    const expected = fitting.toSorted((a, b) => weight(a) - weight(b) || a.number - b.number);
    if (sort === 'latest') expected.reverse();
    const found: string[] = [];
    let after: ReturnType<typeof readCursor> = null;
    for (;;) {
      const { events, next } = await pageEvents(filters, { limit: 7, after, sort });
      found.push(...events.map(({ id }) => id));
      if (next === null) break;
      after = readCursor(next);
    }
    expect(found).toEqual(expected.map(({ id }) => id));
  },
);

test('a name has the roles that mentions give it', async () => {
  for (const id of ['S00', 'S05', 'S11']) {
    const playing = (role: string) =>
      rows.filter(({ mentions }) =>
        mentions.some(({ participants }) =>
          participants.some((one) => one.entityId === id && one.role === role),
        ),
      );
    const name = await nameById(id, { role: 'object', part: 2 });
    expect(name?.roles).toEqual(['actor', 'object'].map((role) => ({ role, count: playing(role).length })));
    expect(name?.list.events.map(({ event }) => event.id)).toEqual(
      playing('object')
        .slice(30, 60)
        .map((row) => row.id),
    );
    const passages = new Set(
      rows.flatMap(({ mentions, countries }) =>
        countries.some(({ entityId }) => entityId === id) ? mentions.map(({ passageId }) => passageId) : [],
      ),
    );
    expect(name?.passages.total).toBe(passages.size);
  }
});

test('the last part of the passages of a name follows on those before it', async () => {
  const first = await nameById('S00', { passages: 1 });
  const { of } = first?.passages.part ?? { of: 1 };
  expect(of).toBeGreaterThan(2);
  const parts = await Promise.all(Array.from({ length: of }, (_, i) => nameById('S00', { passages: i + 1 })));
  const places = parts.flatMap(
    (part) => part?.passages.passages.map(({ document, start }) => ({ id: document.id, start })) ?? [],
  );
  expect(places).toHaveLength(first?.passages.total ?? 0);
  expect(places).toEqual(places.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.start - b.start)));
});
