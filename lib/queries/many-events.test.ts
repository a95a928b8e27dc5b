import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { collection } from '@/ingest/bench/timeline/collection';
import { writeKnowledgeBase } from '@/ingest/store/write';
import { exportEvents } from './export-events';
import type { ExportEvent } from './export-view';
import { NO_FILTERS } from './filters';
import { pageEvents } from './page-events';

vi.mock('server-only', () => ({}));

const EVENTS = 2100;
const directory = mkdtempSync(path.join(tmpdir(), 'many-'));

beforeAll(async () => {
  const file = path.join(directory, 'timeline.db');
  await writeKnowledgeBase(collection(EVENTS), file);
  vi.stubEnv('DATABASE_FILE', file);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

test('the longest page of a list, with where the words of a search stand in it', async () => {
  const page = await pageEvents({ ...NO_FILTERS, q: '次' }, { limit: 1000, after: null });
  expect(page.matching).toBe(EVENTS);
  expect(page.events).toHaveLength(1000);
  expect(Object.keys(page.found ?? {})).toHaveLength(1000);
});

test('all events at once, in the order of their days, with their passages', async () => {
  const { total, dated, portions, documents } = await exportEvents(NO_FILTERS);
  const events: ExportEvent[] = [];
  for await (const portion of portions()) events.push(...portion);
  expect([total, dated, (await documents()).length]).toEqual([EVENTS, EVENTS, 40]);
  expect(events).toHaveLength(EVENTS);
  expect(new Set(events.map(({ id }) => id)).size).toBe(EVENTS);
  expect(events.map(({ earliest }) => earliest)).toEqual(events.map(({ earliest }) => earliest).toSorted());
  expect(events.every(({ passages }) => passages.length === 1 && passages[0]?.participants.length)).toBe(
    true,
  );
});
