import { describe, expect, test } from 'vitest';
import { dayNumber } from '@/lib/time/day';
import { recognise } from '../../language/zh/dates/recognise';
import { WRITING } from '../../language/zh/dates/writing/writing';
import { recentMonths } from './recent-months';

const conditions = (text: string) =>
  recentMonths('a', text, [{ start: 0, end: text.length }], recognise(text), WRITING);

describe('a bare month told as past', () => {
  test.each([
    ['十月二十五日，群眾才走上街頭', '2008-11-04', '2008-09-04'],
    ['九月間爆發事件', '2009-01-10', '2008-08-31'],
    ['十二月簽署協議', '2009-02-01', '2009-08-01'],
  ])('%s was written in the half-year after it', (text, allowed, other) => {
    const [condition] = conditions(text);
    expect([
      condition?.force,
      condition?.allows(dayNumber(allowed)),
      condition?.allows(dayNumber(other)),
    ]).toEqual(['soft', true, false]);
  });

  test.each([
    ['最快在十二月中旬即可實施', 'what is to come'],
    ['一九九八年十月訪問上海，七月九日接受專訪', 'a month in a story of other years'],
    ['去年十月試爆', 'a month with its year'],
  ])('%s says nothing: %s', (text) => {
    expect(conditions(text)).toEqual([]);
  });
});
