import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recognise } from './recognise';

const PIECES = [
  ...[
    'September 17, 1999',
    'Sept. 17',
    '17 May',
    'May',
    'march',
    'the 17th',
    '2004',
    "'80s",
    'the late 1980s',
    '9/7/99',
    '2003-01-10',
  ],
  ...[
    'Friday',
    'last',
    'next',
    'the end of',
    'two days',
    'later',
    'ago',
    'every',
    'from',
    'to',
    'and',
    'between',
    'in',
    'on',
    'the',
    'of',
    'a',
  ],
  ...[
    'talks',
    'U.S.',
    '10 a.m.',
    'http://a.b/2003',
    '“',
    '(',
    ')',
    ',',
    '.',
    '--',
    '–',
    '六方',
    '\n',
    '\u{20bb7}',
  ],
];

test('whatever the text, expressions stand in order, none overlaps another, and each has the words of its place', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), fc.boolean(), (words, wholeLines) => {
      let free = 0;
      for (const one of recognise(words, { wholeLines })) {
        expect(one.start).toBeGreaterThanOrEqual(free);
        expect(one.end).toBeGreaterThan(one.start);
        expect(one.text).toBe(words.slice(one.start, one.end));
        if (wholeLines) expect(one.text).not.toContain('\n');
        free = one.end;
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['within a word', 'The mayor marched on the decorated Sunni mosque.'],
  ['in a link', 'See https://example.org/2003/may/17-oct-2004 for more.'],
  ['in names', 'April Glaspie and Theresa May met the Sunday Times on Black Friday.'],
  ['in numbers', 'Resolution 1718 gave 2000 tons, $1999 and 1,994 men; Flight 2003 left Room 1945.'],
  [
    'in offices and rounds',
    'The 17th round and the 16th Party Congress were the second and third of their kind.',
  ],
])('no date is found %s', (_, text) => {
  expect(recognise(text).map((one) => one.text)).toEqual([]);
});
