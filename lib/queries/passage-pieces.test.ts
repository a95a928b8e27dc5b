import { expect, test } from 'vitest';
import { meantPieces } from './passage-pieces';

/** A sentence from 0 to 10 and from 20 to 30, cut by a footnote; a paragraph from 32 to 40. */
const PASSAGES = [
  {
    kind: 'paragraph' as const,
    pieces: [
      { start: 0, end: 10 },
      { start: 20, end: 30 },
    ],
  },
  { kind: 'footnote' as const, pieces: [{ start: 11, end: 19 }] },
  { kind: 'paragraph' as const, pieces: [{ start: 32, end: 40 }] },
];

test.each([
  ['within a piece', 2, 5, [[2, 5]]],
  [
    'across the footnote',
    5,
    25,
    [
      [5, 10],
      [20, 25],
    ],
  ],
  ['within the footnote', 12, 15, [[12, 15]]],
  [
    'into the footnote',
    5,
    15,
    [
      [5, 10],
      [11, 15],
    ],
  ],
  [
    'over two paragraphs',
    25,
    35,
    [
      [25, 30],
      [32, 35],
    ],
  ],
  ['between the passages', 30, 32, []],
])('%s', (_, start, end, pieces) => {
  expect(meantPieces({ start, end }, PASSAGES).map((piece) => [piece.start, piece.end])).toEqual(pieces);
});
