import { describe, expect, test } from 'vitest';
import { datesOf } from './fixture-dates';

test('an agency item counts its weekdays from the day of its dateline', () => {
  expect(
    datesOf(
      'BEIJING, July 20, 2007 (AP) -- The envoys ended their talks on Friday. They said on Thursday that they would meet in September.\nThe reactor was shut last week, two days after the first oil came.',
    ),
  ).toEqual([
    ['July 20, 2007', '2007-07-20'],
    ['Friday', '2007-07-20'],
    ['Thursday', '2007-07-19'],
    ['September', '2007-09'],
    ['last week', '2007-07-09/2007-07-15'],
    ['two days after', null],
  ]);
});

test('without its own day a text that speaks from it lends no year to another part', () => {
  const told =
    'The envoys said Monday that they would meet.\nIn September 2005 the six agreed.\nThe test was on Oct. 3, and the Council met.';
  expect(datesOf(told)).toEqual([
    ['Monday', null],
    ['September 2005', '2005-09'],
    ['Oct. 3', null],
  ]);
  expect(datesOf(told, [2006, 10, 10])).toEqual([
    ['Monday', '2006-10-09'],
    ['September 2005', '2005-09'],
    ['Oct. 3', '2006-10-03'],
  ]);
});

test('what is still to come lends no year to what has been', () => {
  const text = 'New START expires on 5 February 2021. Talks were held in Geneva in mid-July.';
  expect(datesOf(text, [2019, 10, 1]).at(-1)).toEqual(['mid-July', '2019-07-11/2019-07-20']);
});

describe('news of its own day and what lies long before', () => {
  test.each([
    // What stands in an insertion lends no year, nor does what belongs to a noun, nor anything to a plan.
    ['The ban, imposed in 1981, comes up for renewal in February.', 'February', '2004-02'],
    [
      'Measures, which were suspended in April 1999 after the trial, were ended on Sept. 12.',
      'Sept. 12',
      '2003-09-12',
    ],
    ['It signed in 1975. He found no breach. He intends to report in March.', 'March', '2004-03'],
    ['All died in the bombing of 1988. In October Libya paid the families.', 'October', '2003-10'],
    // A story that is told at that year goes on in it.
    ['The army took power in October 1999. In December the talks were broken off.', 'December', '1999-12'],
    ['Talks were held in July 2001. He said they would go on in October.', 'October', '2001-10'],
  ])('%s', (text, words, edtf) => {
    const news = `TRIPOLI, Dec. 29, 2003 (MNW) - He arrived on Monday.\n\n${text}\n`;
    expect(datesOf(news, [2003, 12, 29]).find(([one]) => one === words)?.[1]).toBe(edtf);
  });
});

test('what has been lies not ahead of its writer', () => {
  const text = 'In November 2019 six states joined. In August he made proposals to Tehran.';
  expect(datesOf(text, [2020, 1, 14]).at(-1)).toEqual(['August', '2019-08']);
  expect(datesOf(text, [2021, 1, 14]).at(-1)).toEqual(['August', '2020-08']);
});
