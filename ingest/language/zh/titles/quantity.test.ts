import { expect, test } from 'vitest';
import { englishNumber, quantityAt } from './quantity';

test.each([
  ['50萬噸重油', { value: 500_000, kind: 'measure', unit: 'tonnes of', end: 4 }],
  ['約100億美元的經援', { value: 1e10, kind: 'measure', unit: 'US dollars in', end: 7 }],
  ['8,000根燃料棒', { value: 8000, kind: 'count', unit: '', end: 6 }],
  ['5兆瓦電功率的反應爐', { value: 5, kind: 'power', unit: 'megawatt', end: 6 }],
  ['200萬千瓦的電力', { value: 2e6, kind: 'measure', unit: 'kilowatts of', end: 6 }],
  ['三項建議', { value: 3, kind: 'count', unit: '', end: 2 }],
  ['2003年', null],
])('%s', (text, expected) => {
  expect(quantityAt(text, 0)).toEqual(expected);
});

test('the number of a 第 is no quantity', () => {
  expect(quantityAt('第三項建議', 1)).toBeNull();
});

test.each([
  [3, 'three'],
  [14, '14'],
  [8000, '8,000'],
  [2_000_000, '2 million'],
  [3.2e9, '3.2 billion'],
])('%d is written %s', (value, expected) => {
  expect(englishNumber(value)).toBe(expected);
});
