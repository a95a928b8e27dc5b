import { expect, it } from 'vitest';
import { values } from '../../../../date/resolve/fixture';

it.each([
  ['1957年3月5日（民國46年）簽署', ['1957-03-05']],
  ['2001年9月11日（民國九十年）', ['2001-09-11']],
  ['民國46年3月（1957年）', ['1957-03']],
  ['2003年8月（2004年出版）', ['2003-08', '2004']],
  ['1957年3月5日（民國47年）', ['1957-03-05', '1958']],
])('%s', (text, expected) => {
  expect(values(text, null)).toEqual(expected);
});
