import { expect, test } from 'vitest';
import { values } from '../../../date/resolve/fixture';

test.each([
  ['■1979\n12.27 蘇聯出兵。\n■1988\n4.14 各方簽約。', ['1979', '1979-12-27', '1988', '1988-04-14']],
  [
    '## 2015\n- 7月14日：達成協議。\n## 2018\n- 5月8日：退出協議。',
    ['2015', '2015-07-14', '2018', '2018-05-08'],
  ],
  ['1950:\n6月25日,北軍南侵。', ['1950', '1950-06-25']],
  ['【1990】\n八月二日　入侵科威特。', ['1990', '1990-08-02']],
  ['2011年\n02/15 爆發示威。\n03/17 通過決議。', ['2011', '2011-02-15', '2011-03-17']],
])('%j: the year above the entries', (text, dates) => expect(values(text, null)).toEqual(dates));

test.each([
  ['頁1979\n兩國於12月27日簽約。', [null]],
  ['1979\n兩國簽約。', []],
  ['共1950\n6月25日，簽約。', [null]],
])('%j: no year', (text, dates) => expect(values(text, null)).toEqual(dates));
