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
  [
    'an office in a capital is of its state',
    'The authorities in Tehran admitted on July 3, 2006 that they had lied.',
    [
      'The authorities in Tehran admitted on July 3, 2006 that they had lied | 2006-07-03 statement occurred IRN',
    ],
  ],
  [
    'a friend in one is not',
    'A friend in Seoul visited the site on July 3, 2006.',
    ['A friend in Seoul visited the site on July 3, 2006 | 2006-07-03 visit occurred '],
  ],
  [
    'our board is not that of whom the text is about',
    'North Korea froze its reactor in 1994. On 14 November 2002 our board met in New York.',
    [
      'North Korea froze its reactor in 1994 | 1994 weapons-programme occurred PRK',
      'On 14 November 2002 our board met in New York | 2002-11-14 meeting occurred ',
    ],
  ],
  [
    'who stands behind a second participle belongs to it',
    'An accord was concluded in Vienna by Iran on 3 May 2005 and endorsed by Japan.',
    [
      'An accord was concluded in Vienna by Iran on 3 May 2005 and endorsed by Japan | 2005-05-03 agreement occurred IRN',
    ],
  ],
  [
    'but not where the first has nothing of its own',
    'The accord was signed and ratified by Iran on 3 May 2005.',
    ['The accord was signed and ratified by Iran on 3 May 2005 | 2005-05-03 agreement occurred IRN'],
  ],
  [
    'a paper is called by a place',
    'On 4 October 1991 the Madrid Protocol was signed by Chile.',
    ['On 4 October 1991 the Madrid Protocol was signed by Chile | 1991-10-04 agreement occurred CHL'],
  ],
  [
    'words that hang on no verb have a subject of their own',
    'The accord of Iran took effect on 3 May 2005, Japan having been the last.',
    [
      'The accord of Iran took effect on 3 May 2005, Japan having been the last | 2005-05-03 agreement occurred IRN',
    ],
  ],
  [
    'what is resumed is no state',
    'Trade began in 1990 between India and China. China opened the border. It was resumed in 2001.',
    ['Trade began in 1990 between India and China | 1990 diplomatic-relations occurred IND+CHN'],
  ],
  [
    'three offices in a row',
    'The Prime Minister of the United Kingdom, the Chancellor of Germany and the President of France called on Iran on 12 January 2002 to pay.',
    [
      'The Prime Minister of the United Kingdom, the Chancellor of Germany and the President of France called on Iran on 12 January 2002 to pay | 2002-01-12 demand occurred GBR+DEU+FRA+IRN',
    ],
  ],
  [
    'and one beside the other',
    'After talks with the President of China, the Chancellor of Germany resigned on 4 March 2005.',
    ['the Chancellor of Germany resigned on 4 March 2005 | 2005-03-04 other occurred DEU'],
  ],
  [
    'a verb without its object tells of the noun before it',
    'France held out for money for an airliner brought down over Niger in 1989.',
    ['an airliner brought down over Niger in 1989 | 1989 incident occurred NER'],
  ],
  [
    'and one with it of its subject',
    'The troops of France brought down an airliner in 1989.',
    ['The troops of France brought down an airliner in 1989 | 1989 incident occurred FRA'],
  ],
  [
    'a way back has no verb',
    'In September 2005 Wang Yi made proposals to Tehran and to Washington for a way back to talks.',
    [
      'In September 2005 Wang Yi made proposals to Tehran and to Washington for a way back to talks | 2005-09 other occurred CHN+IRN+USA',
    ],
  ],
  [
    'the subject that a relative clause parts from its verb',
    'London withdrew its share on 20 July 1956, and the World Bank loan, which depended on both, lapsed.',
    [
      'London withdrew its share on 20 July 1956 | 1956-07-20 other occurred GBR',
      'the World Bank loan, which depended on both, lapsed | 1956-07-20 aid occurred IBRD+GBR',
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
