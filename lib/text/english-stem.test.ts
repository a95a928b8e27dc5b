import { expect, test } from 'vitest';
import { englishStem } from './english-stem';

test.each([
  ['abduct', 'abductions', 'abducted'],
  ['withdraw', 'withdrawal', 'withdrawing'],
  ['sanction', 'sanctions', 'sanctioned'],
  ['normalization', 'normalisation', 'normalise'],
  ['fertiliser', 'fertilizer', 'fertilizers'],
  ['neighbour', 'neighbor', 'neighbours'],
])('%s, %s and %s have one stem', (...words) => {
  expect(new Set(words.map(englishStem)).size).toBe(1);
});

test.each([
  ['plan', 'planet'],
  ['us', 'use'],
  ['four', 'for'],
])('%s and %s are not', (one, other) => expect(englishStem(one)).not.toBe(englishStem(other)));

test.each(['npt', 'f117', '核武'])('%s is its own stem', (word) => expect(englishStem(word)).toBe(word));
