import { expect, test, vi } from 'vitest';

vi.mock('server-only', () => ({}));
const { rectanglesOf } = await import('./pages-of-words');

test.each([
  ['the whole run', { start: 10, end: 14 }, [{ x: 0, y: 5, width: 40, height: 10 }]],
  ['its middle', { start: 11, end: 13 }, [{ x: 10, y: 5, width: 20, height: 10 }]],
  [
    'what follows it on the next line',
    { start: 13, end: 16 },
    [
      { x: 30, y: 5, width: 10, height: 10 },
      { x: 0, y: 20, width: 20, height: 10 },
    ],
  ],
  ['nothing before it', { start: 0, end: 10 }, []],
])('%s', (_, span, wanted) => {
  expect(
    rectanglesOf(
      [
        [10, 14, 0, 5, 40, 10],
        [14, 16, 0, 20, 20, 10],
      ],
      span,
    ),
  ).toEqual(wanted);
});

test('a run of a vertical line is parted from top to bottom', () => {
  expect(rectanglesOf([[0, 4, 50, 100, 12, 48]], { start: 1, end: 3 })).toEqual([
    { x: 50, y: 112, width: 12, height: 24 },
  ]);
});
