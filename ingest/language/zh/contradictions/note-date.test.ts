import { describe, expect, test } from 'vitest';
import { resolveTimexes } from '../../../date/resolve/resolve';
import { DATING } from '../dates/dating';
import { isAsBefore, publishedOn } from './note-date';

function published(text: string): string | null {
  const timexes = resolveTimexes(DATING.recognise(text, { localEra: true }), text, {
    source: 'd',
    cues: DATING.resolving,
    reference: null,
    sentences: [{ start: 0, end: text.length }],
    resets: [],
  });
  return publishedOn(text, timexes)?.edtf ?? null;
}

describe('publishedOn', () => {
  test.each([
    ['王一，「論印巴關係」，問題與研究（第3卷第2期，1999年6月），頁2-7。', '1999-06'],
    ['林二，冷戰後的南亞（1989-1997）。台北：南風，1999年2月，頁25。', '1999-02'],
    ['林二，《1971年的戰爭》。台北：南風，民國88年，頁25。', '1999'],
    ['王一，「印巴談判」。新聞網。民94年5月2日。', '2005-05-02'],
    ['林二，「南亞」，新德里：學院，1996，頁20。轉引自王一，「論印巴關係」，民國93年1月。', '2004-01'],
    ['林二，「南亞」，新德里：學院，1996，頁20。轉引自王一，「論印巴關係」。', null],
    ['新聞網＜印巴會談＞http://news.example/n/2003-08-25/338.html 2005年08月25日', '2003-08-25'],
    ['新聞網，1999年2月20日；日報，1999年2月22日。', '1999-02-22'],
    ['同前註，頁25。', null],
    ['http://news.example/4/index.html', null],
  ])('%s: %s', (text, edtf) => expect(published(text)).toBe(edtf));

  test.each([
    ['同前註，頁3。', true],
    ['同註5，頁3。', true],
    ['王一，同前書。', false],
  ])('%s stands for the note before: %s', (text, asBefore) => expect(isAsBefore(text)).toBe(asBefore));
});
