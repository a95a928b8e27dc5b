import { describe, expect, test } from 'vitest';
import { clean } from '../fixture';
import { isPhotoCaption } from './captions';
import { isDateLine } from './date-line';
import { isFurniture, leadsToLinks } from './furniture';

describe('the date line of a page', () => {
  test.each([
    '新聞中心 2005-04-07 14:35',
    '南亞新聞網 (2001年12月13日 09:30)',
    '2009-07-23 10:15:20',
    '更新日期：96/02/13',
    '發布日期：1060517',
    '發布時間：2007-02-13　更新時間：2007-02-14 10:00',
    '來源：新華網　2002年05月14日 14:35',
    '2007年02月13日14:35:21 來源:中國新聞網 作者:王明',
    'BBC中文網 2010年8月27日',
    'Posted August 27, 2010 05:28',
    'Last updated: 2013-11-24',
    'Published: 13 February 2007',
    '2010.08.27 09:15 更新',
    '中央日報 民國九十一年六月十三日',
    '國際要聞剪輯　2004/11/13　第 3 頁，共 7 頁',
    '2016-07-13 08:25　新海日報／記者林大同／綜合報導',
    '記者王明、李華／台北報導　2016/07/13 08:25',
    '發表於 2007 年 12 月 28 日 作者 老王',
    '2014-07-18（五）自由新聞',
    '發布 2019-02-28 16:20　最後更新 2019-03-01 09:00',
    '發表日期 16-01-2016 • 更改日期 17-01-2016 於 10:21',
    '更新時間 2008年1月2日, 格林尼治標準時間10:05',
    'http://news.example.cn 2006年10月09日12:05 中國新聞網',
    '第098號 2012/04/28',
    '國際要聞（民國八十二年九月十五日 星期三 第五版）',
    '本頁面最後修訂於2019年7月6日 (週六) 03:12。',
  ])('%s', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  test.each([
    ['2007年2月13日', 'the heading of a chronology'],
    ['2007年2月13日，兩國建交', 'a sentence'],
    ['2007-02-13 國防部宣布演習', 'an entry'],
    ['1999年7月4日 夏立夫訪問華盛頓', 'an entry'],
    ['2003年5月1日　胡錦濤視察新華社', 'an entry that ends in a publisher'],
    ['2003年4月25日，北韓外務省發表新聞公報。', 'a sentence that ends in one'],
    ['http://news.example.org/2005-08-27/a.html 2005年8月27日', 'a link'],
  ])('%s is none: %s', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});

describe('what a page puts around a text', () => {
  test.each([
    '首頁 | 國際 | 財經',
    '网站首页 > 新闻中心 > 正文',
    '您的位置：南亞觀察 > 印度專欄',
    '分享　列印　轉寄',
    '【字級：大 中 小】',
    '本站使用Cookie，繼續瀏覽即表示同意。',
    'Copyright © 2007 All Rights Reserved',
    '未經授權，不得轉載',
    '瀏覽人次：1,234',
    '（責任編輯：王明）',
    '本條目需要補充更多來源。',
    '[編輯]',
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  test.each([
    '美國 | 日本 | 南韓',
    '日期 | 事件 | 地點',
    '印度要求伊朗保護版權。',
    '未經安理會授權，任何國家不得使用武力。',
    '本條約須由各締約國批准。',
    '印度 > 巴基斯坦',
    '第一輪會談',
    '中',
  ])('%s is none', (line) => {
    expect(isFurniture(line)).toBe(false);
  });

  test('a list of other pages goes with the line that leads to it, up to a sentence', () => {
    expect(leadsToLinks('■ 相關新聞：')).toBe(true);
    const { text, map } = clean(
      '印度試射飛彈。\n相關新聞\n印巴會談閉幕 2004-02-18\n伊朗拒絕視察\n\n外長表示遺憾。',
    );
    expect(text).toBe('印度試射飛彈。\n外長表示遺憾。');
    expect(map.rawLength).toBe(46);
  });

  test('a box of facts is none of the text; rows of dates are', () => {
    const box = '國家\t印度\n首都\t新德里\n語言\t印地語\n印度試射飛彈。';
    expect(clean(box).text).toBe('印度試射飛彈。');
    const entries = '1998年\t印度試爆\n1999年\t印巴交戰\n2001年\t國會遇襲';
    expect(clean(entries).text).toBe(entries);
  });

  test.each([
    ['▲印度總理辛格。（路透社）', true],
    ['圖為印度總理辛格', true],
    ['布希與夏隆（資料照片）', true],
    ['（路透社新德里5日電）印度宣布試射。', false],
    ['圖謀恢復會談。', false],
  ])('%s: caption %s', (line, is) => {
    expect(isPhotoCaption(line)).toBe(is);
  });
});

describe('marks within a text', () => {
  test.each([
    ['1979年1月1日,中國與美國建交;日本:反對?', '1979年1月1日，中國與美國建交；日本：反對？'],
    ['印度﹐巴基斯坦﹑伊朗', '印度，巴基斯坦、伊朗'],
    ['4月18∼20日', '4月18～20日'],
    ['於14:35抵達,帶走3,000元', '於14:35抵達，帶走3,000元'],
    ['見 Smith, J. 的書', '見 Smith, J. 的書'],
    ['北韓[1][2]宣布[來源請求]退出[8]:51。', '北韓宣布退出。'],
    ['????北韓宣布退出。', '北韓宣布退出。'],
    ['&nbsp;&nbsp;北韓宣布退出。', '北韓宣布退出。'],
    ['[1] 參見協定', '[1] 參見協定'],
    ['真的嗎？？他問。', '真的嗎？？他問。'],
    [
      '| 1978年9月17日 | 埃及簽約 |\n| 1979年3月26日 | 以色列簽約 |',
      '1978年9月17日　埃及簽約\n1979年3月26日　以色列簽約',
    ],
    [
      '4月2日|阿根廷出兵|福克蘭\n5月2日|巡洋艦沉沒|南大西洋',
      '4月2日　阿根廷出兵，福克蘭\n5月2日　巡洋艦沉沒，南大西洋',
    ],
    ['埃及 | 1978年', '埃及 | 1978年'],
    ['2004年6\ufe00月7日，西\u200b班\u{e0100}牙簽約', '2004年6月7日，西班牙簽約'],
  ])('%s reads %s', (raw, text) => {
    expect(clean(raw).text).toBe(text);
  });

  test.each([
    ['  安理會於2006年1\n2月23日通過決議,要求伊朗停止。', '安理會於2006年12月23日通過決議，要求伊朗停止。'],
    ['印度總理於2005年4月1\n8日會見巴基斯坦總統。', '印度總理於2005年4月18日會見巴基斯坦總統。'],
    ['日本政府決定提供北韓12\n萬噸糧食。', '日本政府決定提供北韓12萬噸糧食。'],
    ['大事紀的一年：2006年\n12月23日，安理會通過決議。', '大事紀的一年：2006年\n12月23日，安理會通過決議。'],
    ['南亞各國的名次：第1\n2月5日，印度試射。', '南亞各國的名次：第1\n2月5日，印度試射。'],
    [
      'Updated: 27 August 2010 09:15\n日本首相昨天會見外長。',
      'Updated: 27 August 2010 09:15\n日本首相昨天會見外長。',
    ],
    [
      '外交部公報發稿日期：101.09.13\n日本政府購買釣魚台。',
      '外交部公報發稿日期：101.09.13\n日本政府購買釣魚台。',
    ],
  ])('%j reads %j', (raw, text) => {
    expect(clean(raw).text).toBe(text);
  });
});
