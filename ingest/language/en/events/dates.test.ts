import { expect, test } from 'vitest';
import { toldIn } from '../../../fixtures/told-in';

test.each([
  [
    'what is agreed for another day',
    'China and Russia agreed on 3 May 1996 to open talks in June 1996.',
    [
      'China and Russia agreed on 3 May 1996 to open talks in June 1996 | 1996-05-03 agreement occurred CHN+RUS',
      'open talks in June 1996 | 1996-06 talks planned CHN+RUS',
    ],
  ],
  [
    'goes on with the date before it',
    'Little was known of Iran until August 2002, when an exile group revealed the existence of a site at Natanz.',
    ['an exile group revealed the existence of a site at Natanz | 2002-08 intelligence occurred IRN'],
  ],
  [
    'some later day is not that before it',
    'Israel bombed a plant in Syria in September 2007; Syria later denied that it was a reactor.',
    ['Israel bombed a plant in Syria in September 2007 | 2007-09 conflict occurred ISR+SYR'],
  ],
  [
    'two weeks later, from a day that nobody knows, is not the day of the entry',
    'May 2006\n\n2 May: Talks go on.\n\n4 May: They rest. Nobody is there. All of it is quiet. Two weeks later Iran tested a missile.',
    [],
  ],
  [
    'the day that a distance counts from',
    'Kim Il-sung died on 8 July 1994, a day after talks between North Korea and the United States had opened in Geneva.',
    [
      'Kim Il-sung died on 8 July 1994 | 1994-07-08 other occurred PRK',
      'a day after talks between North Korea and the United States | 1994-07-07 talks occurred PRK+USA',
    ],
  ],
])('%s: %s', (_, text, expected) => expect(toldIn(text)).toEqual(expected));

test('an interview tells of what was, and not of the day on which it was held', () => {
  const text =
    'Q: What did Iran do?\n\nA: Iran accused Iraq of lies.\n\nQ: And then?\n\nA: It spoke on Saturday.\n';
  expect(toldIn(text, [2007, 7, 20]).filter((one) => one.includes('2007-07-20'))).toEqual([]);
});

test.each([
  [
    'May 11, 1998 -- India sets off three nuclear devices.\n\nJuly 4, 1999 -- Nawaz Sharif and Bill Clinton meet in Washington.\n',
    [
      'India sets off three nuclear devices | 1998-05-11 weapons-test occurred IND',
      'Nawaz Sharif and Bill Clinton meet in Washington | 1999-07-04 meeting occurred PAK+USA',
    ],
  ],
  [
    '2003\n\nMarch 5-7 -- Envoys of India and Pakistan meet in Lahore.\n\nDec. 9 -- Islamabad calls on New Delhi to lift the ban.\n',
    [
      'Envoys of India and Pakistan meet in Lahore | 2003-03-05/2003-03-07 talks occurred IND+PAK',
      'Islamabad calls on New Delhi to lift the ban | 2003-12-09 demand occurred PAK+IND',
    ],
  ],
])('entries of a chronology: %s', (text, expected) => expect(toldIn(text, [2010, 1, 1])).toEqual(expected));
