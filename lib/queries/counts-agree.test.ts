import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { collection } from '@/ingest/bench/timeline/collection';
import { writeKnowledgeBase } from '@/ingest/store/write';
import { countEvents } from './count-events';
import { facets } from './facets';
import { filterRelaxations } from './filter-relaxation';
import { type EventFilters, MOST_VALUES, NO_FILTERS } from './filters';
import { pageEvents } from './page-events';

vi.mock('server-only', () => ({}));

const directory = mkdtempSync(path.join(tmpdir(), 'near-'));
const STATES = Array.from({ length: 24 }, (_, i) => `S${String(i).padStart(2, '0')}`);

beforeAll(async () => {
  const file = path.join(directory, 'timeline.db');
  await writeKnowledgeBase(collection(1500), file);
  vi.stubEnv('DATABASE_FILE', file);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

const filtered = (filters: Partial<EventFilters>): EventFilters => ({ ...NO_FILTERS, ...filters });

test.each<Partial<EventFilters>>([
  { country: ['S00'] },
  { country: ['S00', 'S05'], kind: ['visit', 'meeting'], status: ['occurred'] },
  { country: ['S01'], role: 'actor', precision: ['day', 'month'] },
  { country: ['S00', 'S01'], match: 'all', kind: ['meeting'] },
  { q: '核武', kind: ['visit'], from: '1990-01-01', to: '2005-12-31' },
  { from: '1990-01-01' },
])('%j: each value is counted as the events are that fit with it alone of its kind', async (given) => {
  const filters = filtered(given);
  const counts = await facets(filters);
  for (const facet of ['country', 'kind', 'status', 'precision'] as const) {
    const all = facet === 'country' && filters.match === 'all';
    for (const { value, count } of counts[facet]) {
      const own = all ? [...new Set([...filters.country, value])] : [value];
      const { matching } = await pageEvents({ ...filters, [facet]: own }, { limit: 1, after: null });
      expect([facet, value, count]).toEqual([facet, value, matching]);
    }
  }
});

test('a way out shows as many events as fit without its filter', async () => {
  const filters = filtered({ country: ['S00', 'S01', 'S23'], match: 'all', kind: ['meeting'], q: '核武' });
  expect(await countEvents(filters)).toBe(0);
  const ways = await filterRelaxations(filters);
  expect(ways.length).toBeGreaterThan(0);
  for (const { filter, values, count } of ways) {
    const without =
      filter === 'country'
        ? { country: filters.country.filter((one) => !values.includes(one)) }
        : { [filter]: NO_FILTERS[filter] };
    expect([filter, count]).toEqual([filter, await countEvents({ ...filters, ...without })]);
  }
  expect(ways.map(({ count }) => count)).toEqual(ways.map(({ count }) => count).toSorted((a, b) => b - a));
});

test('the ways out of many values are counted by few questions', async () => {
  const countries = [...STATES, ...Array.from({ length: MOST_VALUES - STATES.length }, (_, i) => `X${i}`)];
  const asked = vi.spyOn(Database.prototype, 'prepare');
  await filterRelaxations(filtered({ country: countries, match: 'all' }));
  expect(asked.mock.calls.length).toBeLessThan(MOST_VALUES / 2);
  asked.mockClear();
  await facets(filtered({ country: countries, kind: ['visit'], status: ['occurred'], precision: ['day'] }));
  expect(asked.mock.calls.length).toBeLessThan(MOST_VALUES / 2);
});
