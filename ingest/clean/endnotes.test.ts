import { describe, expect, test } from 'vitest';
import { clean } from '../language/zh/text/fixture';

describe('notes at the end of a text without pages', () => {
  test.each([
    [
      'numbers alone',
      '伊朗興建設施1。理事會認定伊朗違約2。\n\n1 參見 IAEA, GOV/2003/40，頁 2。\n2 IAEA, GOV/2005/77, 2005 年 9 月 24 日。',
      '伊朗興建設施。理事會認定伊朗違約。',
      ['參見 IAEA, GOV/2003/40，頁2。', 'IAEA, GOV/2005/77, 2005年9月24日。'],
    ],
    [
      'a note of two lines',
      '北韓退出條約1，並解凍核設施2。\n\n1 王永山，〈六方會談〉，\n《國際展望》，2004年，頁5。\n2 同上，頁6。',
      '北韓退出條約，並解凍核設施。',
      ['王永山，〈六方會談〉，《國際展望》，2004年，頁5。', '同上，頁6。'],
    ],
  ])('%s', (_, raw, text, notes) => {
    const cleaned = clean(raw);
    expect(cleaned.text.trim()).toBe(text);
    expect(cleaned.footnotes.map(({ text: note }) => note)).toEqual(notes);
    expect(cleaned.markers.map(({ label }) => label)).toEqual(notes.map((_note, i) => String(i + 1)));
  });

  test.each([
    ['a list that nothing calls', '北韓提出要求：\n1 停止敵視政策，參見第2頁。\n2 提供電力，參見第3頁。'],
    ['points that cite nothing', '北韓提出兩點1，並堅持立場2。\n1 停止敵視政策\n2 提供電力'],
    ['figures that count', '北韓提出1個方案和2項要求。\n1 參見《方案》\n2 參見《要求》'],
    ['notes that begin in the middle', '北韓退出3。\n3 參見《新聞》。'],
  ])('none: %s', (_, raw) => {
    expect(clean(raw).footnotes).toEqual([]);
  });
});
