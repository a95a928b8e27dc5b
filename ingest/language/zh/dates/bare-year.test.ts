import { describe, expect, it } from 'vitest';
import { found } from './fixture';

describe('years without 年', () => {
  it.each([
    ['金日成於1984訪問莫斯科', ['1984']],
    ['戰後初期（1945-1949）', ['1945-1949']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['在1200公里外', '於3000名士兵', '頁 1998', '（1999-1998）', '人口2005萬', '於1984'])(
    '%s is none',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
