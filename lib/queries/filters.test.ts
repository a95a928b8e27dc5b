import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventFilters, MOST_VALUES, NO_FILTERS, parseFilters } from './filters';

const parse = (query: string) => parseFilters(new URLSearchParams(query));

describe('parseFilters', () => {
  test.each([
    ['', {}],
    ['country=JPN', { country: ['JPN'] }],
    ['country=JPN&country=KOR&country=JPN', { country: ['JPN', 'KOR'] }],
    ['kind=visit&status=planned', { kind: ['visit'], status: ['planned'] }],
    ['from=2002-10-01&to=2002-12-31', { from: '2002-10-01', to: '2002-12-31' }],
    ['from=-0222-12-22&to=-0218-06-24', { from: '-0222-12-22', to: '-0218-06-24' }],
    ['event=some-event&lanes=kind', {}],
  ])('%j', (query, expected) => {
    expect(parse(query)).toEqual({ filters: { ...NO_FILTERS, ...expected }, problems: [] });
  });

  test.each([
    ['country=', 'country'],
    ['country=%3Cscript%3E', 'country'],
    [`document=${'x'.repeat(256)}`, 'document'],
    [`q=${'a+'.repeat(17)}`, 'q'],
    [`${Array.from({ length: 800 }, (_, i) => `country=C${i}`).join('&')}`, 'country'],
    ['kind=party', 'kind'],
    ['status=OCCURRED', 'status'],
    ['from=2003-02-29', 'from'],
    ['from=yesterday', 'from'],
    ['from=2004-01-01&from=2005-01-01', 'from'],
    ['from=2004-01-01&to=2003-01-01', 'to'],
    ['from=-0218-06-24&to=-0222-12-22', 'to'],
    ['from=-0221-02-29', 'from'],
  ])('%j has a problem with %s', (query, parameter) => {
    expect(parse(query).problems.map((problem) => problem.parameter)).toEqual([parameter]);
  });

  test('keeps what it understands', () => {
    expect(parse('country=JPN&country=').filters.country).toEqual(['JPN']);
  });

  test('takes as many values as a question can have, each once', () => {
    const values = Array.from({ length: 2 * MOST_VALUES }, (_, i) => `C${i >> 1}`);
    const { filters, problems } = parse(values.map((value) => `country=${value}`).join('&'));
    expect([filters.country.length, problems]).toEqual([MOST_VALUES, []]);
  });

  test.each([
    '[a]',
    'a:b',
    'a b',
    ' ',
    '"q"',
    'constructor',
    '__proto__',
    'a.TXT',
    '.',
    '<b>',
    'a%2Fb',
    '文件',
  ])('a document may be called %s', (id) =>
    expect(parse(`document=${encodeURIComponent(id)}`).filters.document).toEqual([id]),
  );

  test('whatever it is given, its filters are valid', () => {
    const name = fc.constantFrom('country', 'kind', 'status', 'document', 'from', 'to');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (pairs) => {
        const { filters, problems } = parseFilters(new URLSearchParams(pairs));
        expect(EventFilters.safeParse(filters).success).toBe(true);
        expect(problems.length).toBeLessThanOrEqual(pairs.length + 1);
      }),
    );
  });
});
