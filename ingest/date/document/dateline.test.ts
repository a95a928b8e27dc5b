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
  ])('%j is %s', (text, date) => {
    expect(datelineOf(text, resolved(text, null), DATELINE)?.edtf).toBe(date);
  });

  test.each([
    ['2007年2月21日，印巴簽署協定。', 'a story that begins with its day'],
    ['1957年3月5日（民國46年）簽署協定。', 'a year in brackets'],
    ['年表\n1996年3月5日\n宣布試射。\n1996年3月8日\n落在外海。', 'a chronology'],
    ['北韓宣布。\n2007年2月21日\n再談。', 'a line further down without a word for it'],
    ['2007年2月21日電視播出訪問。', 'television'],
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
