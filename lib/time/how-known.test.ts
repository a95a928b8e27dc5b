import { describe, expect, test } from 'vitest';
import { howKnown } from './how-known';

const basis = (...rules: string[]) =>
  rules.map((rule) => ({ rule, source: null, span: null, text: '', before: null, after: null }));

describe('how a date is known', () => {
  test.each([
    ['the words give the day', ['state.day'], 'stated'],
    ['a range by both ends', ['state.day', 'state.day', 'range.join'], 'stated'],
    ['a year of the Republic', ['state.year', 'calendar.roc'], 'stated'],
    ['the year of the date before', ['state.day', 'carry.year'], 'inferred'],
    ['a short year by the nearest century', ['state.year', 'calendar.short-year'], 'inferred'],
    ['a part of a year by convention', ['state.year', 'convention.part-of-year'], 'inferred'],
    ['a row of a table', ['round.table'], 'inferred'],
    ['a rule that nobody has listed', ['some.rule'], 'inferred'],
    ['an editor', ['editor.date'], 'edited'],
  ])('%s', (_, rules, known) => {
    expect(howKnown('1993-03-12', [{ edtf: '1993-03-12', basis: basis(...rules) }]).known).toBe(known);
  });

  test('one passage that states it is enough', () => {
    const passages = [
      { edtf: '1993-03-12', basis: basis('state.day', 'carry.year') },
      { edtf: '1993-03-12', basis: basis('state.day') },
    ];
    expect(howKnown('1993-03-12', passages)).toEqual({ known: 'stated', steps: [] });
  });

  test('what states another date says nothing of it', () => {
    const passages = [
      { edtf: '1993-03', basis: basis('state.month') },
      { edtf: '1993-03-12', basis: basis('state.day', 'carry.year', 'carry.month') },
      { edtf: '1993-03-12', basis: basis('relative.day') },
    ];
    const { known, steps } = howKnown('1993-03-12', passages);
    expect([known, steps.map(({ rule }) => rule)]).toEqual(['inferred', ['relative.day']]);
    expect(howKnown('1993-03-13', passages)).toEqual({ known: 'inferred', steps: [] });
  });
});
