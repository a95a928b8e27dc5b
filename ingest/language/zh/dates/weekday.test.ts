import { describe, expect, it } from 'vitest';
import { found } from './fixture';

describe('weekdays and weeks', () => {
  it.each([
    ['星期三在北京展開', ['星期三']],
    ['禮拜天、週五、周日下午', ['禮拜天', '週五', '周日下午']],
    ['上週三抵達，下星期五下午離開，本周五', ['上週三', '下星期五下午', '本周五']],
    ['上星期北韓領導人，本周', ['上星期', '本周']],
    ['原計劃于本周（8 月 29 日）復談', ['本周（8 月 29 日）']],
    ['昨日（27日）、星期三（25日）', ['昨日（27日）', '星期三（25日）']],
    ['日本週三宣布', ['週三']],
    ['上週末', ['上週末']],
    ['周三到北京', ['周三']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['周恩來', '四周都是', '五十周年', '周邊國家', '星際'])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
