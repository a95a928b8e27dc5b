import { expect, test } from 'vitest';
import { datesOf } from './fixture-dates';

test('a weekday beside the number of its day is that day', () => {
  expect(datesOf('It was a Sunday, the 11th.', [2021, 4, 22])).toEqual([
    ['Sunday', '2021-04-11'],
    ['the 11th', '2021-04-11'],
  ]);
  expect(datesOf('They met on Sunday.', [2021, 4, 22])).toEqual([['Sunday', '2021-04-18']]);
});

test.each([
  // What points back to what was told.
  [
    'It was announced on 19 December 2003. The two broke the news that Friday night.',
    'Friday night',
    '2003-12-19',
  ],
  ['On Tuesday, 16 December 2003, they met. The North said that Friday would be late.', 'Friday', null],
  ['In February 1955 they signed, and Britain joined that April.', 'April', '1955-04'],
  [
    'KEDO was founded in March 1995. It had been agreed on the October before.',
    'the October before',
    '1994-10',
  ],
  ['KEDO was founded in March 1995. It was agreed on in the October before the war.', 'October', '1995-10'],
  [
    'Burns met them in March 2013. We learned of it the following autumn.',
    'the following autumn',
    '2013-09/2013-11',
  ],
  ['He came in June 2001. He had left the previous May.', 'the previous May', '2001-05'],
  [
    'Sanctions ended on Saturday, 16 January 2016. The same weekend Iran freed five.',
    'The same weekend',
    '2016-01-16/2016-01-17',
  ],
])('what points back: %s', (text, words, edtf) => {
  expect(datesOf(text).find(([one]) => one === words)?.[1]).toBe(edtf);
});

test.each([
  ['They have worked until this weekend.', 'this weekend', '2003-12-27/2003-12-28'],
  ['They will meet this weekend.', 'this weekend', '2004-01-03/2004-01-04'],
  ['They met last weekend.', 'last weekend', '2003-12-27/2003-12-28'],
  ['They called the week before last.', 'the week before last', '2003-12-15/2003-12-21'],
  ['In August and September he made proposals.', 'August and September', '2003-08/2003-09'],
  ['They may vote in April or May.', 'April or May', '2004-04/2004-05'],
  ['It was told in August and November of that year, 2002.', 'August', null],
  ['They tested on 2 May 1998 and on the 11th and 13th.', 'the 11th and 13th', '{1998-05-11,1998-05-13}'],
])('several days or months, told on Monday, December 29, 2003: %s', (text, words, edtf) => {
  expect(datesOf(text, [2003, 12, 29]).find(([one]) => one === words)?.[1]).toBe(edtf);
});
