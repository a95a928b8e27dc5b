import { describe, expect, test, vi } from 'vitest';
import { fixtureWithVisit } from '@/ingest/store/fixture-visit';
import { askOf } from '@/ingest/store/test-database';
import { facets } from './facets';
import { NO_FILTERS } from './filters';

vi.mock('server-only', () => ({}));

askOf(fixtureWithVisit());

describe('facets', () => {
  const counts = (values: { value: string; count: number; total: number }[]) =>
    values.map(({ value, count, total }) => [value, count, total]);

  test('count all events where nothing is filtered, the most frequent first', async () => {
    const { country, kind, status, document } = await facets(NO_FILTERS);
    expect(counts(country)).toEqual([
      ['AAA', 2, 2],
      ['BBB', 1, 1],
    ]);
    expect(counts(kind)).toEqual([
      ['agreement', 1, 1],
      ['visit', 1, 1],
    ]);
    expect(counts(status)).toEqual([
      ['occurred', 1, 1],
      ['planned', 1, 1],
    ]);
    expect(counts(document)).toEqual([
      ['script', 2, 2],
      ['letter', 1, 1],
    ]);
  });

  test('names are counted that are chosen, all together', async () => {
    const { name } = await facets({ ...NO_FILTERS, name: ['AAA', 'pact'] });
    expect(counts(name)).toEqual([
      ['AAA', 1, 2],
      ['pact', 1, 1],
    ]);
    expect((await facets(NO_FILTERS)).name).toEqual([]);
  });

  test('count under the other filters, not under their own', async () => {
    const { country, kind } = await facets({ ...NO_FILTERS, country: ['BBB'] });
    expect(counts(country)).toEqual([
      ['AAA', 2, 2],
      ['BBB', 1, 1],
    ]);
    expect(counts(kind)).toEqual([
      ['agreement', 1, 1],
      ['visit', 0, 1],
    ]);
  });
});
