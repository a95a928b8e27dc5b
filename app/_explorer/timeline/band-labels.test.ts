import { expect, test } from 'vitest';
import { bandNames } from './band-labels';

const bands = [200, 0, 20, 30].map((start, i) => ({
  id: `${start}`,
  start,
  end: start + 3,
  short: String([4, 1, 2, 3][i]),
  long: '',
}));

test.each<[number, string[]]>([
  [2, ['1', '2', '3', '4']],
  [1, ['1', '2–3', '', '4']],
  [0.5, ['1–3', '', '', '4']],
  [0.1, ['1–4', '', '', '']],
])('at %d pixels a day the bands say %j', (scale, names) => {
  expect([...bandNames(bands, scale).values()]).toEqual(names);
});
