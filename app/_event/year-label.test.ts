import { expect, test } from 'vitest';
import { yearLabel } from './year-label';

test.each([
  [2005, '2005', '2005'],
  [618, '618', '618'],
  [1, '1', '1'],
  [0, '1 BC', '西元前1年'],
  [-220, '221 BC', '西元前221年'],
])('%d: %s, %s', (year, english, chinese) => {
  expect(yearLabel(year, 'en')).toBe(english);
  expect(yearLabel(year, 'zh-Hant')).toBe(chinese);
});
