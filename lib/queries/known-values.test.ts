import { describe, expect, test, vi } from 'vitest';
import { fixtureWithVisit } from '@/ingest/store/fixture-visit';
import { askOf } from '@/ingest/store/test-database';
import { readFilters } from './known-values';

vi.mock('server-only', () => ({}));

askOf(fixtureWithVisit());

const read = (query: string) => readFilters(new URLSearchParams(query));

describe('readFilters', () => {
  test.each([
    ['country=AAA&country=BBB', 'country', ['AAA', 'BBB']],
    ['participant=ding', 'participant', ['ding']],
    ['name=pact&name=ding', 'name', ['pact', 'ding']],
    ['document=script&document=letter', 'document', ['script', 'letter']],
  ] as const)('%s', async (query, filter, values) => {
    const { filters, problems } = await read(query);
    expect([filters[filter], problems]).toEqual([values, []]);
  });

  test.each([
    ['country=XX', 'country', 'XX', 'these do: AAA, BBB'],
    ['country=ding', 'country', 'ding', 'these do: AAA, BBB'],
    ['document=__proto__', 'document', '__proto__', 'these do: letter, script'],
    ['participant=nobody', 'participant', 'nobody', 'these do: '],
    ['name=nobody', 'name', 'nobody', '/api/names lists them'],
    ['name=Bland', 'name', 'Bland', 'so are called: BBB'],
    ['document=nonsense', 'document', 'nonsense', 'these do: letter, script'],
    ['document=SCRIPT', 'document', 'SCRIPT', 'these do: letter, script'],
  ])('%s does not occur, and those that do are named', async (query, parameter, value, named) => {
    const { filters, problems } = await read(`${query}&kind=visit`);
    expect(problems).toMatchObject([{ parameter, value }]);
    expect(problems[0]?.message).toContain(named);
    expect(filters).toMatchObject({ kind: ['visit'], country: [], participant: [], document: [], name: [] });
  });
});
