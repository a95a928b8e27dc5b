import { describe, expect, it } from 'vitest';
import { found } from './fixture';
import { recognise } from './recognise';

describe('frequencies', () => {
  it.each([
    '每年 10 月',
    '每年10月1日',
    '每年元旦',
    '每週三',
    '每天',
    '每隔兩年',
    '四年一度',
    '一周三次',
    '每年底',
    '每月5日',
  ])('%s', (text) => {
    expect(recognise(text).map((one) => [one.text, one.type])).toEqual([[text, 'SET']]);
  });

  it.each(['每日新聞', '每人', '每次', '每個國家'])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
