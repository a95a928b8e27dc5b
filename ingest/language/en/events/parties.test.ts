import { expect, test } from 'vitest';
import { toldIn } from '../../../fixtures/told-in';

test.each([
  [
    'a list of subjects',
    'On April 2, 2015 the United States, Britain and Iran reached an agreement in Lausanne.',
    [
      'On April 2, 2015 the United States, Britain and Iran reached an agreement in Lausanne | 2015-04-02 agreement occurred USA+GBR+IRN',
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
    'the talks, the accord and it are of those who took part',
    'Iran and Iraq signed an accord on 5 May 1990. It came into force on 9 June 1990. The accord was renewed on 3 May 1995.',
    [
      'Iran and Iraq signed an accord on 5 May 1990 | 1990-05-05 agreement occurred IRN+IRQ',
      'It came into force on 9 June 1990 | 1990-06-09 agreement occurred IRN+IRQ',
      'The accord was renewed on 3 May 1995 | 1995-05-03 agreement occurred IRN+IRQ',
    ],
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
    'the next of what was told of last',
    'India and Pakistan held a round of talks in 1999. An eleventh was held on 3 May 2001. The tree was felled on 4 May 2001.',
    [
      'India and Pakistan held a round of talks in 1999 | 1999 talks occurred IND+PAK',
      'An eleventh was held on 3 May 2001 | 2001-05-03 talks occurred IND+PAK',
      'The tree was felled on 4 May 2001 | 2001-05-04 other occurred ',
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
])('%s: %s', (_, text, expected) => expect(toldIn(text)).toEqual(expected));

test('who is not named is whom the title names', () => {
  const text =
    'Statement on the Situation in Cyprus\n\nThe members of the group met in New York.\n\nTalks began in Nicosia on 19 February 2004. France took note of it, and so did Spain and Italy.\n';
  expect(toldIn(text)).toEqual([
    'Talks began in Nicosia on 19 February 2004 | 2004-02-19 talks occurred CYP',
  ]);
});

test.each([
  [
    'a named stranger acts in a place that is known',
    'On 25 December 2003 bombers rammed two vans into a motorcade in Rawalpindi.',
    [
      'On 25 December 2003 bombers rammed two vans into a motorcade in Rawalpindi | 2003-12-25 incident occurred PAK',
    ],
  ],
  [
    'of nobody who is known',
    'On 26 March 2005 the old boat was scrapped.',
    ['On 26 March 2005 the old boat was scrapped | 2005-03-26 other occurred '],
  ],
  ['of whom a saying is must be known', 'On 26 March 2005 the old man said that it rained.', []],
])('%s', (_, text, expected) => expect(toldIn(text)).toEqual(expected));
