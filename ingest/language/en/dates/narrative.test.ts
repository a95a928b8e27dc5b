import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../../../faults/diagnostics';
import { asRead } from '../../../fixtures/as-read';
import { loadLexicon } from '../../../knowledge/load';
import { ingest } from '../../../pipeline';

const lexicon = loadLexicon();

function dates(text: string, issued?: readonly number[]) {
  const { timexes } = ingest([asRead('a', text, issued)], lexicon, new Diagnostics());
  return timexes.map((one) => [one.text, one.edtf]);
}

test('a chronology: the year of a heading goes to the entries below it', () => {
  expect(
    dates(
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

test('an agency item counts its weekdays from the day of its dateline', () => {
  expect(
    dates(
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
  expect(dates(told)).toEqual([
    ['Monday', null],
    ['September 2005', '2005-09'],
    ['Oct. 3', null],
  ]);
  expect(dates(told, [2006, 10, 10])).toEqual([
    ['Monday', '2006-10-09'],
    ['September 2005', '2005-09'],
    ['Oct. 3', '2006-10-03'],
  ]);
});

test('an article goes on in time from the date that it told', () => {
  expect(
    dates(
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
  expect(dates(text).find(([one]) => one === words)?.[1]).toBe(edtf);
});

test('words that hedge a date keep it from being exact', () => {
  expect(dates('The oil was sent on or about July 1, 2003. The plant was built around 1979.')).toEqual([
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
  expect(dates(text).find(([one]) => one === words)?.[1]).toBe(edtf);
});

test('what is still to come lends no year to what has been', () => {
  const text = 'New START expires on 5 February 2021. Talks were held in Geneva in mid-July.';
  expect(dates(text, [2019, 10, 1]).at(-1)).toEqual(['mid-July', '2019-07-11/2019-07-20']);
});

test('a weekday beside the number of its day is that day', () => {
  expect(dates('It was a Sunday, the 11th.', [2021, 4, 22])).toEqual([
    ['Sunday', '2021-04-11'],
    ['the 11th', '2021-04-11'],
  ]);
  expect(dates('They met on Sunday.', [2021, 4, 22])).toEqual([['Sunday', '2021-04-18']]);
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
    expect(dates(news, [2003, 12, 29]).find(([one]) => one === words)?.[1]).toBe(edtf);
  });
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
  expect(dates(text).find(([one]) => one === words)?.[1]).toBe(edtf);
});

test('what has been lies not ahead of its writer', () => {
  const text = 'In November 2019 six states joined. In August he made proposals to Tehran.';
  expect(dates(text, [2020, 1, 14]).at(-1)).toEqual(['August', '2019-08']);
  expect(dates(text, [2021, 1, 14]).at(-1)).toEqual(['August', '2020-08']);
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
  expect(dates(text).find(([one]) => one === words)?.[1]).toBe(edtf);
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
  expect(dates(text, [2003, 12, 29]).find(([one]) => one === words)?.[1]).toBe(edtf);
});

describe('an interview', () => {
  const talk = (asked: string, answered: string) =>
    `Q: How are you?\n\nA: Well enough.\n\nQ: ${asked}\n\nA: ${answered}\n\nQ: Would you go back?\n\nA: No.\n`;
  test.each([
    // An answer is of the time that was asked for.
    [
      'Let us come to 2002. You were there on the 7th of August.',
      'He sang. On 14 November the board met.',
      '14 November',
      '2002-11-14',
    ],
    ['The plan had been signed in October 1994.', 'On the 21st, in Geneva.', 'the 21st', '1994-10-21'],
    [
      'There was hope in Singapore in June last year.',
      'Yes. They signed it on the twelfth.',
      'the twelfth',
      '2007-06-12',
    ],
    // A new question is not of the time of the answer before it.
    [
      'Will it last?',
      'They left it in 1987. In May they met.\n\nQ: And now?\n\nA: On the 2nd, he called.',
      'the 2nd',
      '2008-03-02',
    ],
  ])('%s %s', (asked, answered, words, edtf) => {
    expect(dates(talk(asked, answered), [2008, 3, 3]).find(([one]) => one === words)?.[1]).toBe(edtf);
  });
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
  expect(dates(text, [2008, 3, 3]).find(([one]) => one === words)?.[1]).toBe(edtf);
});
