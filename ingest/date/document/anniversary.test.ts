import { describe, expect, test } from 'vitest';
import { dayNumber } from '@/lib/time/day';
import { recognise } from '../../language/zh/dates/recognise';
import { WRITING } from '../../language/zh/dates/writing/writing';
import { anniversaries } from './anniversary';

const conditions = (text: string) => anniversaries('a', text, recognise(text), WRITING);

describe('an anniversary near the day of writing', () => {
  test.each([
    ['一九八八年十二月，客機爆炸，昨天正好是空難十五週年', '2003-12-22', '2004-01-02'],
    ['1988年12月21日，客機爆炸，昨天是空難15周年', '2003-12-22', '2003-12-21'],
    ['1950年6月25日爆發的韓戰，今天是五十周年', '2000-06-25', '2000-06-26'],
    ['韓戰在1950年爆發，明天就是六十週年', '2010-06-24', '2009-06-24'],
    ['協商始於一九九三年四月的會談，距今正好十五年', '2008-11-04', '2009-01-04'],
  ])('%s may be of %s and not of %s', (text, allowed, other) => {
    const [condition] = conditions(text);
    expect(condition?.allows(dayNumber(allowed))).toBe(true);
    expect(condition?.allows(dayNumber(other))).toBe(false);
  });

  test.each([
    ['1988年12月，客機爆炸，組織成立十五週年', 'no day that counts from the day of writing'],
    ['昨天是空難十五週年', 'no year to count from'],
    ['1988年客機爆炸，昨天家屬追悼', 'no anniversary'],
  ])('%s sets no condition: %s', (text) => {
    expect(conditions(text)).toEqual([]);
  });
});
