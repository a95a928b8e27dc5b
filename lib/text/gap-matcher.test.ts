import { expect, test } from 'vitest';
import { GapMatcher } from './gap-matcher';

const FORMS = new GapMatcher([
  ['據…報導', 'press'],
  ['就…交換意見', 'talks'],
  ['交換意見', 'passed over'],
] as const);

const found = (text: string) =>
  FORMS.find(text, { start: 0, end: text.length }).map(({ parts, value }) => [
    value,
    ...parts.map(({ start, end }) => text.slice(start, end)),
  ]);

test.each([
  ['据外电报导', [['press', '据', '报导']]],
  ['据报导', [['press', '据报导']]],
  [
    '据美方称，据外电报导',
    [
      ['press', '据', '报导'],
      ['press', '据', '报导'],
    ],
  ],
  ['据甲乙丙丁戊己庚辛壬癸子丑寅卯报导', [['press', '据', '报导']]],
  ['据甲乙丙丁戊己庚辛壬癸子丑寅卯辰报导', []],
  ['报导据', []],
  ['就此交换意见', [['talks', '就', '交换意见']]],
  ['交换意见', []],
])('%s', (text, hits) => expect(found(text)).toEqual(hits));

test('a tail outside the place that is asked for is none', () => {
  expect(FORMS.find('据外电报导', { start: 0, end: 4 })).toEqual([]);
});
