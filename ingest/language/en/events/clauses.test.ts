import { expect, test } from 'vitest';
import { toldIn } from '../../../fixtures/told-in';

test.each([
  [
    'there was',
    'There were clashes between Indian and Chinese troops on 15 June 2014.',
    [
      'There were clashes between Indian and Chinese troops on 15 June 2014 | 2014-06-15 conflict occurred IND+CHN',
    ],
  ],
  [
    'what was so by a date',
    'By May 2013 Iran had installed 5,000 centrifuges.',
    ['By May 2013 Iran had installed 5,000 centrifuges | 2013-05 weapons-programme occurred IRN'],
  ],
  ['what must be done by a date', 'Iran must answer by May 2013.', []],
  [
    'names between commas behind the subject',
    'The two foreign ministers, Lavrov and Kerry, met in Vienna on 3 May 2015.',
    [
      'The two foreign ministers, Lavrov and Kerry, met in Vienna on 3 May 2015 | 2015-05-03 talks occurred RUS+USA',
    ],
  ],
  [
    'a dash between two states',
    'The US–North Korean accord was signed in Geneva on 21 October 1994.',
    [
      'The US–North Korean accord was signed in Geneva on 21 October 1994 | 1994-10-21 agreement occurred USA+PRK',
    ],
  ],
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
    'a noun with its date',
    'After the withdrawal of Soviet troops from Afghanistan in 1989, the war went on.',
    ['the withdrawal of Soviet troops from Afghanistan in 1989 | 1989 withdrawal occurred RUS+AFG'],
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
])('%s: %s', (_, text, expected) => expect(toldIn(text)).toEqual(expected));
