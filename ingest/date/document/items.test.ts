import { describe, expect, test } from 'vitest';
import { recognise } from '../../language/zh/dates/recognise';
import { DATELINE } from '../../language/zh/dates/writing/dateline';
import { newsItems } from './items';

const on = (day: string | null) => (day === null ? null : { edtf: day, earliest: day, latest: day });

describe('the items of a file, by their datelines', () => {
  test.each([
    [
      '要聞\n(中央社開羅十一日專電)甲今天病逝。\n乙地\n(中央社東京12日電)丙今天宣布。',
      '2004-11-13',
      ['2004-11-11', '2004-11-12'],
    ],
    ['(中央社東京12日綜合外電報導)丙今天宣布。', '2004-11-13', ['2004-11-12']],
    ['新華社北京11月30日電　丙今天宣布。', '2004-12-01', ['2004-11-30']],
    ['(中央社東京2004年11月12日電)甲。\n(中央社台北13日電)乙。', null, ['2004-11-12', '2004-11-13']],
    ['(中央社東京2004年2月30日電)甲。', null, []],
    ['(中央社東京13日電)丙今天宣布。', '2004-11-13', []],
    ['(中央社東京25日電)丙今天宣布。', '2004-11-13', []],
    [
      '兩國政府公報\n兩國政府同日簽訂協定，並於一個月內撤軍。兩國總統於北京舉行會談，討論邊界與貿易問題。\n一九七五年六月九日於北京',
      '1975-06-10',
      ['1975-06-09'],
    ],
    [
      '兩國政府公報\n兩國政府同日簽訂協定，並於一個月內撤軍。兩國總統於北京舉行會談，討論邊界與貿易問題。\n一九七五年六月九日，公報於北京簽字。',
      '1975-06-10',
      [],
    ],
    ['胡錦濤11日致電法圖。', '2004-11-13', []],
    ['【2003年5月11日】印度試爆。', '2004-11-13', []],
  ])('%j in a document of %s', (text, day, days) => {
    const items = newsItems(text, recognise(text), on(day), DATELINE);
    expect(items.map(({ reference }) => reference.edtf)).toEqual(days);
  });
});
