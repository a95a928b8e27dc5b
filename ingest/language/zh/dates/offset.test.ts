import { describe, expect, it } from 'vitest';
import { found } from './fixture';
import { recognise } from './recognise';

describe('distances', () => {
  it.each([
    ['三天前抵達北京', ['三天前']],
    ['五天後、兩年之後、半年以前', ['五天後', '兩年之後', '半年以前']],
    ['在會談前兩天就抵達', ['會談前兩天']],
    ['會談結束後第三天、大選前一天', ['會談結束後第三天', '大選前一天']],
    ['簽約三天後', ['三天後']],
    ['數年前、一年多以前', ['數年前', '一年多以前']],
    ['两周后', ['两周后']],
    ['隔兩天又追加一次', ['隔兩天']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['三年前後', '三天前往', '前線', '後方', '每隔兩天', '相隔兩年', '中斷五十六年後', '睽違七年之後'])(
    '%s is none',
    (text) => {
      expect(recognise(text).filter(({ value }) => value.kind === 'offset')).toEqual([]);
    },
  );

  it('tells amount, unit and direction', () => {
    const [one] = recognise('一年半後');
    expect(one?.known).toEqual({ amount: 18, unit: 'month', direction: 1 });
  });
});
