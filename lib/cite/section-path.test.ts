import { expect, test } from 'vitest';
import { sectionPath } from './section-path';

const NOTATION = { join: '.', apart: ', ', quotes: '“”' };

test.each([
  ['壹、前言', '壹'],
  [' 二、 美國的政策', '二'],
  ['（十一）補充', '（十一）'],
  ['(2) Sanctions', '(2)'],
  ['第三節 制裁', '第三節'],
  ['3. Talks', '3'],
  ['IV. Results', 'IV'],
  ['甲、背景', '甲'],
])('%s is section %s', (heading, number) => {
  expect(sectionPath([heading], NOTATION)).toBe(number);
});

test.each([
  '一九九四年的危機',
  '（草案）協議',
  '六方會談',
  '2005 年的談判',
  '10 月會談',
  'Iran and the IAEA',
  'I think',
])('%s has no number', (heading) => {
  expect(sectionPath([heading], NOTATION)).toBe(`“${heading}”`);
});
