import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { collection } from '@/ingest/bench/timeline/collection';
import { writeKnowledgeBase } from '@/ingest/store/write';
import { NO_FILTERS } from './filters';
import { pageEvents } from './page-events';
import { PART, toldEvents } from './told-events';
import { wordsCitation } from './words-citation';

vi.mock('server-only', () => ({}));

const EVENTS = 2 * PART + 100;
const directory = mkdtempSync(path.join(tmpdir(), 'told-'));

beforeAll(async () => {
  const file = path.join(directory, 'timeline.db');
  await writeKnowledgeBase(collection(EVENTS), file);
  vi.stubEnv('DATABASE_FILE', file);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

const cite = {
  style: 'chicago-note',
  locale: 'en',
  origin: 'https://kb.example',
  site: { en: 'A site', zh: 'A site' },
} as const;
const part = (number: number, sort: 'earliest' | 'importance' = 'earliest') =>
  toldEvents(NO_FILTERS, { show: 'all', sort, part: number, cite });

test.each(['earliest', 'importance'] as const)(
  'the parts by %s hold every event once, in the order of the list',
  async (sort) => {
    const parts = await Promise.all([1, 2, 3].map((number) => part(number, sort)));
    expect(parts.map(({ before, events, total }) => [before, events.length, total])).toEqual([
      [0, PART, EVENTS],
      [PART, PART, EVENTS],
      [2 * PART, 100, EVENTS],
    ]);
    const { events } = await pageEvents(NO_FILTERS, { limit: EVENTS, after: null, sort });
    expect(parts.flatMap((one) => one.events.map(({ id }) => id))).toEqual(events.map(({ id }) => id));
  },
);

test('where there is no such part, it is the nearest', async () => {
  expect((await part(9)).part).toEqual({ number: 3, of: 3 });
});

test('what stands out alone is asked as the list asks it', async () => {
  const { matching } = await pageEvents(NO_FILTERS, { limit: 1, after: null, show: 'key' });
  const told = await toldEvents(NO_FILTERS, { show: 'key', sort: null, part: 1, cite });
  expect([told.total, told.events.every(({ isKey }) => isKey)]).toEqual([matching, true]);
});

test('a passage is cited as it is where it is copied', async () => {
  const passages = (await part(1)).events.slice(0, 20).flatMap((event) => event.passages);
  expect(passages.length).toBeGreaterThanOrEqual(20);
  for (const { mentionId, citation } of passages) expect(citation).toBe(await wordsCitation(mentionId, cite));
});
