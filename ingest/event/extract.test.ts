import { describe, expect, test } from 'vitest';
import type { KbMention } from '@/lib/schema/knowledge-base';
import { Diagnostics } from '../diagnostics';
import { loadLexicon } from '../lexicon/load';
import { ingest } from '../pipeline';
import type { ReadDocument } from '../read/read-folder';

/** The mentions of a text of one paragraph; a text that begins with a dateline is a news item of that day. */
function mentionsIn(rawText: string): KbMention[] {
  const read: ReadDocument = {
    id: 'a',
    fileName: 'a.txt',
    sha256: '',
    encoding: 'utf-8',
    rawText,
    csl: { id: 'a', type: 'document' },
  };
  return ingest([read], loadLexicon(), new Diagnostics()).mentions;
}

/** A mention in short: date, kind, parties. */
function told(text: string): string[] {
  return mentionsIn(text).map(
    ({ edtf, type, countries }) => `${edtf} ${type} ${[...countries].sort().join('+')}`,
  );
}

describe('a clause with an event word and a date tells an event', () => {
  test.each([
    ['1968年7月伊朗簽署《不擴散核武器條約》。', ['1968-07 accession IRN']],
    ['1974年5月18日，印度在博克蘭進行核試爆。', ['1974-05-18 weapons-test IND']],
    [
      '2015年7月14日，各方在維也納簽署「聯合全面行動計畫」。',
      ['2015-07-14 agreement CHN+DEU+FRA+GBR+IRN+RUS+USA'],
    ],
    ['翌年10月21日，英、法、德三國外長訪問德黑蘭。', []],
    [
      '2002年8月伊朗承認納坦茲設施。翌年10月21日，英、法、德三國外長訪問德黑蘭。',
      ['2002-08 statement IRN', '2003-10-21 visit DEU+FRA+GBR+IRN'],
    ],
    [
      '民國八十二年四月二十七日，辜振甫與汪道涵在新加坡會面，雙方簽署四項協議。',
      ['1993-04-27 meeting CHN+TWN', '1993-04-27 agreement CHN+TWN'],
    ],
    ['1998年，印度宣布停止核試。', ['1998 statement IND']],
    ['加上1989年東歐共產主義的崩落與1991年的蘇聯瓦解。', ['1989 other ', '1991 other RUS']],
    ['1996年他叛逃到南韓時曾透露，北韓有核武。', ['1996 incident KOR', '1996 intelligence KOR+PRK']],
    ['1999年6月，印巴戰爭在邊境爆發。', ['1999-06 conflict IND+PAK']],
    ['2002年5月，印度宣布取締該組織。', ['2002-05 statement IND']],
    ['1991年9月，印度宣布退出公約。', ['1991-09 withdrawal IND']],
    ['2005年8月，美國主張伊朗必須停止濃縮。', ['2005-08 demand IRN+USA']],
    ['1985年3月，西方情報機關相信伊朗發展核武。', ['1985-03 intelligence IRN']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('the date of what is told next', () => {
  test.each([
    ['違反1994年簽訂的協定。', '2003年1月，美國指責伊朗，違反1994年簽訂的協定，印度表示關切。', '2003-01'],
    ['a date in quotation marks', '2003年1月，伊朗表示「將在2010年以前完成」，印度表示關切。', '2003-01'],
    ['who goes on speaking', '2001年5月，印度官員表示，巴基斯坦於1998年試射飛彈，並強調將反擊。', '2001-05'],
  ])('%s does not move the story', (_, text, expected) => {
    expect(mentionsIn(text).at(-1)?.edtf).toBe(expected);
  });
});

describe('what tells no event', () => {
  test.each([
    ['如果美國在2010年不重返協議，伊朗將提高濃縮度。', 'a condition'],
    ['伊朗多年來主張和平利用核能。', 'a stance without a time'],
    ['第六條第三款規定，締約國應接受檢查。', 'a rule'],
    ['兩國會談的前景不明。', 'a noun without a date'],
    ['雙方每年都舉行會談。', 'a habit'],
    ['2003年1月，', 'nothing but a date'],
  ])('%s: %s', (text) => {
    expect(mentionsIn(text)).toEqual([]);
  });
});

describe('a script that tells of its day', () => {
  const day = '【2006-10-09 臺北】';

  test.each([
    ['北韓宣布今天進行核子試爆。', ['2006-10-09 statement PRK', '2006-10-09 weapons-test PRK']],
    ['美國矢口否認。', ['2006-10-09 denial USA']],
    ['觀察家認為，會談恐怕難有結果。', []],
    ['由於雙方堅持立場，談判難有突破。', []],
    ['日本首相明天將訪問南韓。', ['2006-10-10 visit JPN+KOR']],
  ])('%s', (text, expected) => {
    expect(told(`${day}${text}`)).toEqual(expected);
  });

  test('what is announced for a day to come is planned', () => {
    const [visit] = mentionsIn(`${day}日本首相明天將訪問南韓。`);
    expect(visit?.status).toBe('planned');
  });
});

describe('who takes part', () => {
  test.each([
    ['2001年5月，美國表示關切，俄羅斯則予以否認。', 1, ['RUS', 'USA'], 'a denial answers who spoke before'],
    ['1999年2月，印度總理訪問拉合爾，並與巴基斯坦簽署宣言。', 1, ['IND', 'PAK'], 'the subject goes on'],
    ['2002年7月31日，日本外相與北韓外長在汶萊會談。', 0, ['JPN', 'PRK'], 'a state behind 在 is a place'],
    ['2000年6月，兩韓舉行高峰會。', 0, ['KOR', 'PRK'], 'a group is its members'],
  ])('%s: %s', (text, index, expected) => {
    expect([...(mentionsIn(text)[index]?.countries ?? [])].sort()).toEqual(expected);
  });
});

describe('a clause that belongs to the next', () => {
  test.each([
    ['三國的非正式會談，2004年4月9日在舊金山落幕。', ['三國的非正式會談，2004年4月9日在舊金山落幕']],
    [
      '2004年7月，拉夫羅夫會見外長，雙方針對核武僵局，以及前三輪會談交換意見。',
      ['2004年7月，拉夫羅夫會見外長', '雙方針對核武僵局，以及前三輪會談交換意見'],
    ],
    ['2003年1月，伊朗揚言採取強硬措施，甚至撕毀協定。', ['2003年1月，伊朗揚言採取強硬措施']],
    ['2003年1月，印度提出的三點方案，先停火，換取援助。', ['2003年1月，印度提出的三點方案，先停火']],
    ['2003年1月，伊朗要求美國先提供援助，才會凍結核計畫。', ['2003年1月，伊朗要求美國先提供援助']],
  ])('%s', (text, quotes) => {
    expect(mentionsIn(text).map(({ quote }) => quote)).toEqual(quotes);
  });
});

test('every date says how it was worked out', () => {
  for (const { basis, edtf } of mentionsIn('2002年9月美國提出要求。同年11月14日，該組織停止供應重油。'))
    expect(basis.map(({ rule }) => rule).join(' '), edtf).toMatch(/^(?:state|anaphor)\./);
});
