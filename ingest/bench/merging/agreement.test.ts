import { expect, test } from 'vitest';
import { bCubed, type Grouped, pairwise } from './agreement';

/** Each mention as two letters: the annotator's event and the program's. */
const grouped = (words: string): Grouped[] =>
  words.split(' ').map(([gold = '', found = '']) => ({ gold, found }));

test.each([
  ['all as the annotator has it', 'ax ax by', [1, 1], [1, 1]],
  ['nothing joined', 'ax ay bz', [1, 0], [1, 2 / 3]],
  ['all joined', 'ax ax bx', [1 / 3, 1], [5 / 9, 1]],
  ['one strayed into another event', 'ax ax ay by by', [0.5, 0.5], [11 / 15, 11 / 15]],
])('%s', (_, words, pairs, cubed) => {
  const mentions = grouped(words);
  const [byPairs, byMentions] = [pairwise(mentions), bCubed(mentions)];
  expect([byPairs.precision, byPairs.recall]).toEqual(pairs.map((share) => expect.closeTo(share)));
  expect([byMentions.precision, byMentions.recall]).toEqual(cubed.map((share) => expect.closeTo(share)));
});
