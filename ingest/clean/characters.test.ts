import { describe, expect, test } from 'vitest';
import { isCommon } from '../language/zh/text/common-characters';
import { clean } from '../language/zh/text/fixture';

describe('wrongly mapped glyphs', () => {
  test.each(['尌', '帄', '冺', '冸', '貣', '頇', '詴', '歨'])(
    '%s is on no list of common characters',
    (glyph) => {
      expect(isCommon(glyph)).toBe(false);
    },
  );

  test.each(['就', '爲', '产', '鈽'])('%s is', (character) => {
    expect(isCommon(character)).toBe(true);
  });

  test('a rare character in a text that shows the fault is reported, and stays', () => {
    const { text, diagnostics } = clean('尌是帄壤的垹談，兩國的垹談。');
    expect(text).toBe('就是平壤的垹談，兩國的垹談。');
    expect(diagnostics).toMatchObject([
      { rule: 'glyph-candidate', severity: 'info', span: { start: 5, end: 6 } },
    ]);
    expect(diagnostics[0]?.message).toMatch(/^垹 \(U\+57B9\), 2 times, as in “是帄壤的垹談，兩國”/);
  });

  test('the same character in a sound text is not', () => {
    expect(clean('平壤的垹談，兩國的垹談。').diagnostics).toEqual([]);
  });
});

test.each([
  ['北\0韓', '北韓'],
  ['北\u200b韓\ufeff', '北韓'],
  ['co\u00adoperation', 'cooperation'],
  ['摘　　要', '摘要'],
  ['廖清華　陳詵蔚', '廖清華　陳詵蔚'],
])('%j reads %s', (raw, text) => {
  expect(clean(raw).text).toBe(text);
});

test.each([
  ['甲國發表聲明.乙國抗議.7月8日兩國會談.', '甲國發表聲明。乙國抗議。7月8日兩國會談。'],
  ['甲國總統喬治.華德訪問乙國.', '甲國總統喬治.華德訪問乙國.'],
  ['甲國軍隊渡河(10月19日),25日交戰', '甲國軍隊渡河(10月19日)，25日交戰'],
  ['f(x),25', 'f(x),25'],
])('marks of half width: %j reads %s', (raw, text) => {
  expect(clean(raw).text).toBe(text);
});
