import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { NO_FILTERS } from '@/lib/queries/filters';
import { Limit, SearchText } from '@/lib/schema/api-parameters';
import { readParameters } from './parameters';

const ACCEPTED = {
  own: { limit: Limit.optional(), format: z.enum(['json', 'csv']).default('json'), q: SearchText },
  filters: true,
};

const read = (query: string) => readParameters(ACCEPTED, new URLSearchParams(query));

describe('readParameters', () => {
  test('what is missing has its default', () => {
    expect(read('q=a')).toEqual({
      values: { limit: undefined, format: 'json', q: 'a' },
      filters: NO_FILTERS,
      problems: [],
    });
  });

  test.each([
    ['q=a&limit=1&format=csv', { limit: 1, format: 'csv' }],
    ['q=a&limit=0500', { limit: 500 }],
    ['q=a&limit=1000', { limit: 1000 }],
  ])('%s', (query, values) => expect(read(query)).toMatchObject({ values }));

  test.each([
    ['', 'q', 'is missing'],
    ['q=', 'q', 'holds no word'],
    ['q=%20%E3%80%80', 'q', 'holds no word'],
    ['q=a&q=b', 'q', 'is given more than once'],
    ['q=a&limit=1.5', 'limit', 'is not a whole number from 1 to 1000'],
    ['q=a&limit=', 'limit', 'is not a whole number from 1 to 1000'],
    ['q=a&kind=party', 'kind', 'Invalid option'],
    ['q=a&from=2003-02-29', 'from', 'is not a day of the calendar'],
    ['q=a&from=-0221-02-29', 'from', 'is not a day of the calendar'],
    ['q=a&from=2003-02-02&to=2003-01-01', 'to', 'is before 2003-02-02'],
    ['q=a&page=2', 'page', 'is not one of: limit, format, q, country'],
    ['q=a&toString=2', 'toString', 'is not one of'],
    ['q=a&__proto__=2', '__proto__', 'is not one of'],
  ])('%j is a problem of %s', (query, parameter, message) => {
    const { problems } = read(query);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.parameter).toBe(parameter);
    expect(problems[0]?.message).toContain(message);
  });

  test.each(['0', '1001', '9999'])('a limit of %s is out of bounds', (limit) => {
    expect(read(`q=a&limit=${limit}`).problems[0]?.parameter).toBe('limit');
  });

  test('filters are no parameters of an address that has none', () => {
    const { problems } = readParameters({ own: {}, filters: false }, new URLSearchParams('country=JPN'));
    expect(problems).toEqual([
      { parameter: 'country', value: 'JPN', message: 'is not known here: there are none' },
    ]);
  });

  test('every parameter is used or is a problem, whatever it holds', () => {
    const name = fc.oneof(
      fc.constantFrom('q', 'limit', 'format', 'country', 'kind', 'from', 'to', 'constructor'),
      fc.string({ unit: 'binary' }),
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('1', 'csv', 'JPN', 'talks', '2003-01-01'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 6 }), (pairs) => {
        const result = readParameters(ACCEPTED, new URLSearchParams(pairs));
        const strange = pairs.some(
          ([each]) => !['q', 'limit', 'format', ...Object.keys(NO_FILTERS)].includes(each),
        );
        if (strange) expect(result.problems.length).toBeGreaterThan(0);
        expect('values' in result).toBe(result.problems.length === 0);
      }),
    );
  });
});
