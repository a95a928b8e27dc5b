import { describe, expect, test } from 'vitest';
import { ingestText } from '../../../fixtures/ingest-text';

/** What a text tells: the words of each mention, its date, kind, status and states. */
function toldIn(text: string, day: readonly number[] = [2016, 1, 1]): string[] {
  const { mentions } = ingestText(text, day);
  return mentions.map(
    ({ words, edtf, type, status, countries }) =>
      `${words} | ${edtf} ${type} ${status} ${countries.join('+')}`,
  );
}

describe('clauses', () => {
  test.each([
    [
      'the passive',
      'In May 2010 the proposal was rejected by Washington.',
      ['In May 2010 the proposal was rejected by Washington | 2010-05 denial occurred USA'],
    ],
    [
      'two verbs of one subject',
      'Iran signed the Additional Protocol on December 18, 2003 and suspended enrichment.',
      [
        'Iran signed the Additional Protocol on December 18, 2003 | 2003-12-18 agreement occurred IRN',
        'suspended enrichment | 2003-12-18 weapons-programme occurred IRN',
      ],
    ],
    [
      'what is agreed for another day',
      'China and Russia agreed on 3 May 1996 to open talks in June 1996.',
      [
        'China and Russia agreed on 3 May 1996 to open talks in June 1996 | 1996-05-03 agreement occurred CHN+RUS',
        'open talks in June 1996 | 1996-06 talks planned CHN+RUS',
      ],
    ],
    [
      'a relative clause',
      'The missiles that North Korea fired on July 4, 2006 fell into the sea.',
      ['The missiles that North Korea fired on July 4, 2006 | 2006-07-04 weapons-test occurred PRK'],
    ],
    [
      'what is said belongs to the saying',
      'The Indian government said on March 3, 2006 that it would open its plants.',
      [
        'The Indian government said on March 3, 2006 that it would open its plants | 2006-03-03 statement occurred IND',
      ],
    ],
    [
      'goes on with the date before it',
      'Little was known of Iran until August 2002, when an exile group revealed the existence of a site at Natanz.',
      ['an exile group revealed the existence of a site at Natanz | 2002-08 intelligence occurred IRN'],
    ],
    [
      'a noun with its date',
      'After the withdrawal of Soviet troops from Afghanistan in 1989, the war went on.',
      ['the withdrawal of Soviet troops from Afghanistan in 1989 | 1989 withdrawal occurred RUS+AFG'],
    ],
    [
      'a list of subjects',
      'On April 2, 2015 the United States, Britain and Iran reached an agreement in Lausanne.',
      [
        'On April 2, 2015 the United States, Britain and Iran reached an agreement in Lausanne | 2015-04-02 agreement occurred USA+GBR+IRN',
      ],
    ],
    [
      'to announce a withdrawal is to withdraw',
      'North Korea announced its withdrawal from the NPT on January 10, 2003.',
      [
        'North Korea announced its withdrawal from the NPT on January 10, 2003 | 2003-01-10 withdrawal occurred PRK',
      ],
    ],
    [
      'a bracket within the subject',
      'The International Atomic Energy Agency (IAEA) was praised by Japan on May 5, 2006.',
      [
        'The International Atomic Energy Agency (IAEA) was praised by Japan on May 5, 2006 | 2006-05-05 statement occurred JPN+IAEA',
      ],
    ],
    [
      'a verb that no table has, in the passive',
      'An Indian freighter was scuttled on May 5, 2006.',
      ['An Indian freighter was scuttled on May 5, 2006 | 2006-05-05 other occurred IND'],
    ],
    [
      'what only describes a noun',
      'Pakistan reviewed the outcome of the referendum held in Iran on May 5, 2006.',
      ['the outcome of the referendum held in Iran on May 5, 2006 | 2006-05-05 policy occurred IRN'],
    ],
    [
      'behind a relative clause its host goes on',
      'On May 5, 2006 China called for steps that could help, and decided to send an envoy to Tehran.',
      [
        'On May 5, 2006 China called for steps | 2006-05-05 demand occurred CHN',
        'decided to send an envoy to Tehran | 2006-05-05 policy occurred CHN+IRN',
      ],
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
      'a participle within commas',
      'Rhee, determined to wreck the accord, released North Korean prisoners on 18 June 1953.',
      [
        'Rhee, determined to wreck the accord, released North Korean prisoners on 18 June 1953 | 1953-06-18 incident occurred PRK',
      ],
    ],
    [
      'a participle at the head',
      'Signed in Geneva on 5 May 1990, the treaty between Iran and Iraq ended the war.',
      ['Signed in Geneva on 5 May 1990 | 1990-05-05 agreement occurred IRN+IRQ'],
    ],
    [
      'what is told beside, of any verb',
      'Iranian envoy Zarif, who flew home on 5 May 2015, met Kerry.',
      ['Iranian envoy Zarif, who flew home on 5 May 2015 | 2015-05-05 visit occurred IRN'],
    ],
    [
      'the talks, the accord and it are of those who took part',
      'Iran and Iraq signed an accord on 5 May 1990. It came into force on 9 June 1990. The accord was renewed on 3 May 1995.',
      [
        'Iran and Iraq signed an accord on 5 May 1990 | 1990-05-05 agreement occurred IRN+IRQ',
        'It came into force on 9 June 1990 | 1990-06-09 agreement occurred IRN+IRQ',
        'The accord was renewed on 3 May 1995 | 1995-05-03 agreement occurred IRN+IRQ',
      ],
    ],
    [
      'the day that a distance counts from',
      'Kim Il-sung died on 8 July 1994, a day after talks between North Korea and the United States had opened in Geneva.',
      [
        'Kim Il-sung died on 8 July 1994 | 1994-07-08 other occurred PRK',
        'a day after talks between North Korea and the United States | 1994-07-07 talks occurred PRK+USA',
      ],
    ],
    [
      'a plan of any verb',
      'Iran is due to brief inspectors on 8 January 2016.',
      ['Iran is due to brief inspectors on 8 January 2016 | 2016-01-08 statement planned IRN'],
    ],
    [
      'one of each of two',
      'India and Pakistan held talks in 1999. On 3 May 2001 the two prime ministers met in Lahore.',
      [
        'India and Pakistan held talks in 1999 | 1999 talks occurred IND+PAK',
        'On 3 May 2001 the two prime ministers met in Lahore | 2001-05-03 talks occurred IND+PAK',
      ],
    ],
    [
      'a treaty by the last word of its name',
      'The Agreed Framework was long in the making. The Framework was signed on October 21, 1994.',
      ['The Framework was signed on October 21, 1994 | 1994-10-21 agreement occurred PRK+USA'],
    ],
    [
      'whose ministry it is',
      'Iran tested a missile on May 5, 2006. In Tokyo, the Foreign Ministry condemned the test on May 6, 2006.',
      [
        'Iran tested a missile on May 5, 2006 | 2006-05-05 weapons-test occurred IRN',
        'the Foreign Ministry condemned the test on May 6, 2006 | 2006-05-06 statement occurred JPN',
      ],
    ],
    [
      'a plan that no row knows',
      'Japan will rebuild a bridge on January 5, 2017.',
      ['Japan will rebuild a bridge on January 5, 2017 | 2017-01-05 other planned JPN'],
    ],
  ])('%s: %s', (_, text, expected) => expect(toldIn(text)).toEqual(expected));
});

test('an interview tells of what was, and not of the day on which it was held', () => {
  const text =
    'Q: What did Iran do?\n\nA: Iran accused Iraq of lies.\n\nQ: And then?\n\nA: It spoke on Saturday.\n';
  expect(toldIn(text, [2007, 7, 20]).filter((one) => one.includes('2007-07-20'))).toEqual([]);
});

test('who is not named is whom the title names', () => {
  const text =
    'Statement on the Situation in Cyprus\n\nThe members of the group met in New York.\n\nTalks began in Nicosia on 19 February 2004. France took note of it, and so did Spain and Italy.\n';
  expect(toldIn(text)).toEqual([
    'Talks began in Nicosia on 19 February 2004 | 2004-02-19 talks occurred CYP',
  ]);
});

describe('status', () => {
  test.each([
    ['Japan will host a summit on July 25, 2007 in Tokyo for China and Russia.', 'planned'],
    ['Envoys of China and Japan are to meet in Beijing on July 25, 2007.', 'planned'],
    ['China plans to send an envoy to Pyongyang on July 25, 2007.', 'planned'],
    ['North Korea reportedly tested a missile on July 18, 2007.', 'claimed'],
    ['Washington claimed that Iran tested a missile on July 18, 2007.', 'claimed'],
    ['North Korea tested a missile on July 18, 2007.', 'occurred'],
  ])('%s %s', (text, status) => {
    const { mentions } = ingestText(text, [2007, 7, 20]);
    expect(mentions.at(-1)?.status).toBe(status);
  });
});

describe('kinds', () => {
  test.each([
    ['On July 18, 2007 North Korea responded by expelling the inspectors.', 'inspection'],
    ['North Korea responded on July 18, 2007 that the inspectors lied.', 'statement'],
    ['The withdrawal of Iran from the treaty was announced on July 18, 2007.', 'withdrawal'],
    ['North Korea declared on July 18, 2007 that it would never again take part in the talks.', 'withdrawal'],
    ['North Korea declared on July 18, 2007 that it would never again go to war.', 'statement'],
    ['Iran votes on July 25, 2007.', 'other'],
    ['NATO decided in 1979 to deploy missiles in Europe.', 'policy'],
    ['The United States voted on July 18, 2007 to end the war.', 'policy'],
    ['Students in Iran stormed the legislature on July 18, 2007.', 'incident'],
    ['Nawaz Sharif rushed to Washington on July 18, 2007.', 'visit'],
    ['Nawaz Sharif was shown round the plant in Iran on July 18, 2007.', 'visit'],
    ['Libya was struck from the list on July 18, 2007.', 'sanction'],
    ['The North Korean reactor went critical on July 18, 2007.', 'weapons-programme'],
  ])('%s %s', (text, type) => {
    const { mentions } = ingestText(text, [2007, 7, 20]);
    expect(mentions.map((one) => one.type)).toEqual([type]);
  });
});

describe('no events', () => {
  test.each([
    ['a question', 'Could the United States attack Iran in 2008?'],
    ['a condition', 'If North Korea tests a missile in August 2007, Japan will impose sanctions.'],
    ['what did not happen', 'North Korea did not attend the talks with Japan in March 2007.'],
    ['what might have been', 'Israel would have attacked Iran in 2006 with the help of the United States.'],
    ['an aim', 'It was the aim of the United States to sign the treaty with India.'],
    ['a habit', 'The North sells missiles to Iran and to the countries of the Middle East.'],
    [
      'the date of what sets the time',
      'India and Pakistan have fought three wars since their independence from Britain in 1947.',
    ],
    [
      'he who is not known',
      'Indira Gandhi spoke to the nation. Sharma went home with his wife. He was overthrown by the army of India in 1999.',
    ],
    ['nobody', 'Analysts said the talks with Iran and the agreement of the powers were in danger.'],
  ])('%s: %s', (_, text) => expect(toldIn(text, [2007, 7, 20])).toEqual([]));
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
