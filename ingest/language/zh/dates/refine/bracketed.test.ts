import { describe, expect, it } from 'vitest';
import { recognise } from '../recognise';

const found = (text: string): string[] => recognise(text).map((one) => one.text);

describe('a date in brackets behind the word for it', () => {
  it.each(['本周（8 月 29 日）', '今天(18日)', '星期三（25日）', '上週三（7月20日）'])(
    '%s is one',
    (text) => {
      expect(found(text)).toEqual([text]);
    },
  );

  it.each([
    ['2003 年（2004 年出版）', ['2003 年', '2004 年']],
    ['昨天（在2004年的會談）', ['昨天', '2004年']],
  ])('%s is two', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
