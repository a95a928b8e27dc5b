import { expect, test } from 'vitest';
import { datesOf } from './fixture-dates';

test('a chronology: the year of a heading goes to the entries below it', () => {
  expect(
    datesOf(
      '2003\n\nJan. 10 -- North Korea quits the treaty.\n\nAug. 27-29 -- The six meet in Beijing.\n\n2004\n\nFeb. 25 -- They meet again.\n',
    ),
  ).toEqual([
    ['2003', '2003'],
    ['Jan. 10', '2003-01-10'],
    ['Aug. 27-29', '2003-08-27/2003-08-29'],
    ['2004', '2004'],
    ['Feb. 25', '2004-02-25'],
  ]);
});

test('an article goes on in time from the date that it told', () => {
  expect(
    datesOf(
      'In October 2002 an envoy was in Pyongyang from the 3rd to the 5th. The next month the oil was cut off. On 27 December the inspectors were told to leave; they left on the 31st. Ten days later the North left the treaty.',
    ),
  ).toEqual([
    ['October 2002', '2002-10'],
    ['the 3rd to the 5th', '2002-10-03/2002-10-05'],
    ['The next month', '2002-11'],
    ['27 December', '2002-12-27'],
    ['the 31st', '2002-12-31'],
    ['Ten days later', '2003-01-10'],
  ]);
});

test.each([
  [
    'In November 2002 the oil was cut off. On January 10, the North left the treaty.',
    'January 10',
    '2003-01-10',
  ],
  [
    'In November 2002 the oil was cut off, as the board had hinted on January 10.',
    'January 10',
    '2002-01-10',
  ],
  ['In March 2002 the envoys met. In May, they met again.', 'May', '2002-05'],
  [
    'In May 2013 they met. It took effect on 20 January of the following year.',
    '20 January of the following year',
    '2014-01-20',
  ],
  ['In June 2018 they met. They signed it on the twelfth.', 'the twelfth', '2018-06-12'],
  ['On 5 June 2018 they met. They spoke that evening.', 'that evening', '2018-06-05'],
  ['The 2006 plan, as revised in February 2003, failed.', 'February 2003', '2003-02'],
  ['2006\n\n4 February. The Board met. Two days later Iran left.\n', 'Two days later', '2006-02-06'],
  ['He was freed in February 2009.3 The agency asked.', 'February 2009', '2009-02'],
])('a date at the head of its sentence moves the story on: %s', (text, words, edtf) => {
  expect(datesOf(text).find(([one]) => one === words)?.[1]).toBe(edtf);
});

test('words that hedge a date keep it from being exact', () => {
  expect(datesOf('The oil was sent on or about July 1, 2003. The plant was built around 1979.')).toEqual([
    ['July 1, 2003', '2003-07-01~'],
    ['1979', '1979~'],
  ]);
});

test.each([
  [
    'In May 1994 operators unloaded it. Washington drew up plans. The crisis was defused a month later.',
    'a month later',
    '1994-06',
  ],
  // A day with another date between is not counted from.
  [
    'In May 1994 operators unloaded it. Plans of 1991 were drawn up. They met. It was defused a month later.',
    'a month later',
    null,
  ],
  [
    'On 21 December 2001 India recalled its envoy, and links were cut from the first of January.',
    'the first of January',
    '2002-01-01',
  ],
  ['On 21 December 2001 India recalled its envoy, who had arrived on 3 January.', '3 January', '2001-01-03'],
  [
    'In October 2003 the ministry claimed that all had been reprocessed by the end of June.',
    'the end of June',
    '2003-06-21/2003-06-30',
  ],
  [
    'In January 1986 he wished for none by the year 2000. At Reykjavik, on 11 October, they met.',
    '11 October',
    '1986-10-11',
  ],
])('what a story counts from, and whose year it lends: %s', (text, words, edtf) => {
  expect(datesOf(text).find(([one]) => one === words)?.[1]).toBe(edtf);
});

test.each([
  [
    'They met in secret from 22 October 1956. The paper signed two days later was burned.',
    'two days later',
    '1956-10-24',
  ],
  ['It grew under a law from 1994. In March they met.', 'March', null],
  ['The drill was held from November 1986 to March 1987. Tanks moved in January.', 'January', '1987-01'],
  [
    'It held on to Gaza until March 1957, when it withdrew. The canal was reopened the month after.',
    'the month after',
    '1957-04',
  ],
  ['It took until June 1995 to agree. It was signed on 15 December.', '15 December', '1995-12-15'],
  ['It was due to stay until June 1995. It was signed in May 1994, on 15 May.', '15 May', '1994-05-15'],
  // At the head of a paragraph a distance counts from the end of the one before, but not over a heading.
  [
    'The two sides fell out on 5 May 1956.\n\nA week later he spoke in the port.',
    'A week later',
    '1956-05-12',
  ],
  [
    'The loan lapsed on 20 July 1956.\n\nNationalisation\n\nA week later he spoke in the port.',
    'A week later',
    null,
  ],
  // A line that ends a sentence heads no chronology.
  [
    '1995\n\n13 June      He announces tests between\n             September and May.\n9 July       They board the ship.\n',
    '9 July',
    '1995-07-09',
  ],
])('how far a story reaches: %s', (text, words, edtf) => {
  expect(datesOf(text).find(([one]) => one === words)?.[1]).toBe(edtf);
});

test.each([
  [
    'They signed in February 1955, and Britain joined that April. A raid the same month as the pact killed many.',
    'the same month',
    null,
  ],
  [
    'They signed in February 1955. A raid the same month, as he said, killed many.',
    'the same month',
    '1955-02',
  ],
  [
    'In November 2002 the oil was stopped. He said they would have it within a year.\n\nThe seals came off in December.',
    'December',
    '2002-12',
  ],
])('what does not count from the story: %s', (text, words, edtf) => {
  expect(datesOf(text, [2008, 3, 3]).find(([one]) => one === words)?.[1]).toBe(edtf);
});
