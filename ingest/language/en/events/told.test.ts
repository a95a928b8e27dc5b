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
  ])('%s: %s', (_, text, expected) => expect(toldIn(text)).toEqual(expected));
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
