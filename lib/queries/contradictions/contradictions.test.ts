import { describe, expect, test } from 'vitest';
import { parseContradictionFilters, toggled } from './filters';

describe('the filters of contradictions', () => {
  test('are read from the query, and what is none is reported', () => {
    const { filters, problems } = parseContradictionFilters(
      new URLSearchParams(
        'kind=duration&kind=duration&kind=x&document=a&document=&document=__proto__&document=b[1]:+%22c%22',
      ),
    );
    expect(filters).toEqual({ kind: ['duration'], document: ['a', '__proto__', 'b[1]: "c"'] });
    expect(problems.map(({ parameter, value }) => [parameter, value])).toEqual([
      ['kind', 'x'],
      ['document', ''],
    ]);
  });

  test.each([
    ['kind', 'duration', 'document=a'],
    ['kind', 'calendar', 'kind=duration&kind=calendar&document=a'],
    ['document', 'a', 'kind=duration'],
  ] as const)('choosing %s %s leads to %s', (name, value, query) => {
    expect(toggled({ kind: ['duration'], document: ['a'] }, name, value)).toBe(query);
  });
});
