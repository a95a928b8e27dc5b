import { describe, expect, test } from 'vitest';
import { changedFields, edtfOf, isDate, textsOf } from './fields';

describe('a date of CSL as EDTF', () => {
  test.each<[unknown, string]>([
    [{ 'date-parts': [[2003, 8, 27]] }, '2003-08-27'],
    [{ 'date-parts': [[2003]] }, '2003'],
    [
      {
        'date-parts': [
          [2003, 8],
          [2003, 9],
        ],
      },
      '2003-08/2003-09',
    ],
    [{ 'date-parts': [[2004]], circa: true }, '2004~'],
    [{ literal: 'n.d.' }, 'n.d.'],
    [{ raw: '2003-08' }, '2003-08'],
    ['2003-08', '2003-08'],
  ])('%j: %s', (date, text) => expect(edtfOf(date)).toBe(text));
});

test.each([
  ['2003-08-27', true],
  ['2003-08', true],
  ['2003', true],
  ['2003-08-27/2003-08-29', true],
  ['2004~', true],
  [' 2004 ', true],
  ['2003-02-30', false],
  ['2003-13', false],
  ['2004-21', true],
  ['2004/2003', false],
  ['2003-08/2003', true],
  ['27.8.2003', false],
  ['soon', false],
  ['', false],
])('%j is a date: %s', (text, is) => expect(isDate(text)).toBe(is));

test('what was not touched is not sent', () => {
  const before = textsOf({
    title: 'T',
    author: [{ family: '廖', given: '清華' }, { literal: '中央社' }],
    publisher: 'P',
  });
  expect(before.author).toBe('廖, 清華\n中央社');
  expect(changedFields(before, { ...before })).toEqual({});
  const now = {
    ...before,
    title: ' N ',
    author: 'Harrison, Selig S.\n路透社\n',
    publisher: '',
    issued: '2004-02',
  };
  expect(changedFields(before, now)).toEqual({
    title: 'N',
    author: [{ family: 'Harrison', given: 'Selig S.' }, { literal: '路透社' }],
    publisher: null,
    issued: '2004-02',
  });
});
