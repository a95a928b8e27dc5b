import { describe, expect, test } from 'vitest';
import { isoDay } from '@/lib/time/day';
import { recognise } from '../../language/zh/dates/recognise';
import { DATELINE } from '../../language/zh/dates/writing/dateline';
import { resolved } from '../resolve/fixture';
import { datelineOf, partialDateline } from './dateline';

describe('the full date of a dateline', () => {
  test.each([
    ['（新德里二○○七年二月二十一日電）印度與巴基斯坦簽約。', '2007-02-21'],
    ['標題\n（新德里2007年2月21日電）印度簽約。', '2007-02-21'],
    ['【2000-07-27 臺北】北韓宣布。', '2000-07-27'],
    ['新華社北京2005年8月28日電　外務省表示。', '2005-08-28'],
    ['標題\n2007-02-21\n〔記者王大明／台北報導〕北韓宣布。', '2007-02-21'],
    ['2007年2月21日\n北韓宣布。', '2007-02-21'],
    ['發布時間：2007/02/21\n北韓宣布。', '2007-02-21'],
    ['北韓宣布。\n更新時間：2007/02/21 14:30', '2007-02-21'],
    ['民國96年2月21日 星期三\n北韓宣布。', '2007-02-21'],
    ['自由時報 2007-02-21\n北韓宣布。', '2007-02-21'],
    ['聯合晚報／民國96年2月21日／第二版\n北韓宣布。', '2007-02-21'],
    ['2003年1月北韓退出條約。如今已成歷史。（2010年5月4日，A13版）', '2010-05-04'],
    ['北韓宣布。（中國時報 民國99年5月4日 第三版）\n', '2010-05-04'],
    ['北約轟炸。\n（中央日報 88.03.26 第十版）', '1999-03-26'],
    ['國際要聞（民國八十二年九月十五日 星期三 第五版）\n\n以巴簽約\n拉賓今天簽約。', '1993-09-15'],
    ['東南亞版（2007年8月1日 A7版）\n緬甸油價上漲。', '2007-08-01'],
    ['核談破局\n2012-06-20 07:12　聯合日報／記者王大同／綜合報導\n談判昨天結束。', '2012-06-20'],
    ['停火生效\n2016/02/27 21:05　記者 李小華、張三／台北報導\n停火今天生效。', '2016-02-27'],
    ['外交部發言人洪磊2013年2月12日主持例行記者會\n問：中方有何評論？', '2013-02-12'],
    ['總統2008年5月20日的就職演說\n各位來賓：', '2008-05-20'],
    ['坦干伊喀\n1961年獨立。\n本頁面最後修訂於2019年7月6日 (週六) 03:12。', '2019-07-06'],
    ['錫金\n1975年併入印度。\n本條目最後一次編輯於 2011年3月2日。', '2011-03-02'],
    ['老王的筆記\n發表於 2007 年 12 月 28 日 作者 老王\n她昨天遇刺。', '2007-12-28'],
    ['肯亞\n更新時間 2008年1月2日, 格林尼治標準時間10:05\n警方昨天宣布。', '2008-01-02'],
  ])('%j is %s', (text, date) => {
    expect(datelineOf(text, resolved(text, null), DATELINE)?.edtf).toBe(date);
  });

  test.each([
    ['2007年2月21日，印巴簽署協定。', 'a story that begins with its day'],
    ['1957年3月5日（民國46年）簽署協定。', 'a year in brackets'],
    ['年表\n1996年3月5日\n宣布試射。\n1996年3月8日\n落在外海。', 'a chronology'],
    ['北韓宣布。\n2007年2月21日\n再談。', 'a line further down without a word for it'],
    ['2007年2月21日電視播出訪問。', 'television'],
    ['2005年9月19日共同聲明\n各方同意。', 'a title that names a paper by its day'],
    ['2003年5月1日　胡錦濤視察新華社\n2003年5月9日　他訪問莫斯科', 'an entry on a publisher'],
    ['1998年1月1日　哈瑪斯襲擊辦公室', 'an entry that ends in a place of work'],
    ['【記者王大明台北二十一日電】總統府表示。', 'a day alone'],
    ['北韓宣布退出（2003年1月10日）。美國反對。', 'a date in brackets further up'],
    ['北韓在簽署議定書之後（2003年1月10日）才退出。', 'a date in brackets in the last sentence'],
  ])('%j has none: %s', (text) => {
    expect(datelineOf(text, resolved(text, null), DATELINE)).toBeNull();
  });
});

describe('a dateline without its year', () => {
  test.each([
    ['【記者王大明台北二十一日電】總統府表示。', '2007-02-21', '2007-02-22'],
    ['（中央社記者王大明台北21日電）總統府表示。', '2007-03-21', '2007-03-20'],
    ['（中央社台北2月21日電）總統府表示。', '2009-02-21', '2009-03-21'],
    ['【記者王大明台北二十一日報導】總統府表示。', '2007-02-21', '2007-02-22'],
  ])('%s may be of %s and not of %s', (text, allowed, other) => {
    const [constraint] = partialDateline('a', text, recognise(text), DATELINE);
    const allows = (day: string): boolean =>
      constraint?.allows(Math.round(Date.parse(day) / 86_400_000)) ?? false;
    expect([constraint?.rule, allows(allowed), allows(other)]).toEqual(['day.dateline', true, false]);
    expect(isoDay(Math.round(Date.parse(allowed) / 86_400_000))).toBe(allowed);
  });

  test.each(['總統二十一日表示，會談順利。', '（希爾二十一日）關閉只是第一步。', '2007年2月21日電'])(
    '%s sets no condition',
    (text) => {
      expect(partialDateline('a', text, recognise(text), DATELINE)).toEqual([]);
    },
  );
});
