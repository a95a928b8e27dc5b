import { expect, test } from 'vitest';
import { FILTERS } from '@/ingest/language/zh/events/filters/filters';
import { FILTERED } from '@/lib/schema/diagnostic';
import { filterReason } from './filter-reason';

test('every filter says in the languages of the interface why a clause tells no event', () => {
  expect(FILTERS.filter(({ id }) => filterReason(FILTERED + id) === null)).toEqual([]);
});

test('a filter that is not known has no reason', () => {
  expect(filterReason(`${FILTERED}no-such-filter`)).toBeNull();
});
