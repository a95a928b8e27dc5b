import { expect, test, vi } from 'vitest';
import { NO_FILTERS } from '@/lib/queries/filters';
import { filterCount, type ReviewAsked, reviewQuery } from './asked';

vi.mock('server-only', () => ({}));

const asked: ReviewAsked = {
  filters: { ...NO_FILTERS, kind: ['visit'], document: ['a b'] },
  ...{ state: 'accepted', reviewer: 'Ann', doubt: null, view: 'table', event: 'x', problems: [] },
};

test.each([
  [{}, 'state=accepted&reviewer=Ann&view=table&kind=visit&document=a+b'],
  [{ toggled: ['kind', 'visit'] }, 'state=accepted&reviewer=Ann&view=table&document=a+b'],
  [
    { toggled: ['kind', 'talks'] },
    'state=accepted&reviewer=Ann&view=table&kind=visit&document=a+b&kind=talks',
  ],
  [{ state: 'open', view: 'one', reviewer: null, doubt: 'date' }, 'doubt=date&kind=visit&document=a+b'],
  [{ isClear: true }, 'state=accepted&view=table'],
] as [Parameters<typeof reviewQuery>[1], string][])('%j leads to %s', (change, wanted) => {
  expect(reviewQuery(asked, change)).toBe(wanted);
});

test('filters are counted', () => expect(filterCount(asked)).toBe(3));
