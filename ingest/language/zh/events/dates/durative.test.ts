import { describe, expect, test } from 'vitest';
import { foldedText } from '@/lib/text/folded-text';
import { resolved } from '../../../../date/resolve/fixture';
import { datesOfStay, governingDate } from './date-of-clause';

function dateOfLast(text: string, index = -1, of: typeof datesOfStay = governingDate): string {
  const timexes = resolved(text, null);
  const at = index < 0 ? timexes.length + index : index;
  const timex = timexes[at];
  if (!timex) throw new Error(`no date in ${text}`);
  return of({ text, form: foldedText(text), timexes }, { timex, index: at }).date.edtf;
}

describe('what began and went on is open', () => {
  test.each([
    ['2003年11月26日起雙方在控制線全線停火', '2003-11-26/..'],
    ['1986年11月起，印度在邊境舉行最大規模的演習', '1986-11/..'],
    ['1992年6月工黨勝選。自翌年1月起，雙方祕密接觸', '1993-01/..'],
    ['1958年9月起並由海軍護航', '1958-09/..'],
    ['北韓從1998年就開始實施計畫', '1998/..'],
  ])('%s: %s', (text, edtf) => {
    expect(dateOfLast(text)).toBe(edtf);
  });

  test('or ends where its sentence says that it was over', () => {
    const text = '2005年8月中旬起，以軍強制撤離屯墾區，至9月12日最後一批士兵離境，結束占領。';
    expect(dateOfLast(text, 0)).toBe('2005-08-11/2005-09-12');
    const goesOn = '1986年11月起，印度舉行演習，至1987年1月雙方重兵對峙。';
    expect(dateOfLast(goesOn, 0)).toBe('1986-11/..');
  });
});

describe('what lasts a stated number of days has both ends', () => {
  test.each([
    ['會談於2006年12月18日揭幕，為期五天', '2006-12-18/2006-12-22'],
    ['特使於2006年12月18日飛到平壤訪問兩天', '2006-12-18/2006-12-19'],
    ['代表團2004年4月9日起一連兩天磋商', '2004-04-09/2004-04-10'],
    ['2006年12月18日揭幕，為期一天', '2006-12-18'],
    ['2006年12月18日，為期五天之後仍無結果', '2006-12-18'],
    ['2006年12月揭幕，為期五天', '2006-12'],
  ])('%s: %s', (text, edtf) => {
    expect(dateOfLast(text, 0, datesOfStay)).toBe(edtf);
  });
});

describe('a gathering has the days that its sentence counts', () => {
  test.each([
    ['為期兩天的三國磋商2001年5月10日在東京閉幕', '2001-05-09/2001-05-10'],
    ['經過13天的討論與談判於2005年8月7日休會', '2005-07-26/2005-08-07'],
    ['2004年4月9日結束了兩天在舊金山的會談', '2004-04-08/2004-04-09'],
    ['為期三天的會談2004年4月9日登場', '2004-04-09/2004-04-11'],
    ['三國的非正式會談2004年4月9日落幕', '2004-04-09'],
    ['在兩天的會談中，外長2004年4月9日宣布開放', '2004-04-09'],
    ['三名代表的會談2004年4月9日落幕', '2004-04-09'],
  ])('%s: %s', (text, edtf) => {
    const timexes = resolved(text, null);
    const index = timexes.findIndex(({ type }) => type === 'DATE');
    expect(dateOfLast(text, index, datesOfStay)).toBe(edtf);
  });
});

describe('a day stays a day', () => {
  test.each([
    ['會談自2005年7月26日起召開', '2005-07-26', 'a meeting'],
    ['總統自2005年7月26日起訪問日本', '2005-07-26', 'a journey'],
    ['自2003年8月起進行三輪會談', '2003-08', 'talks'],
    ['2012年7月1日起實施', '2012-07-01', 'taking effect'],
    ['1958年9月15日起，大使級會談在華沙恢復', '1958-09-15', 'taking up again'],
    ['2004年2月16日起恢復磋商', '2004-02-16', 'taking up again'],
    ['2015年7月20日起兩國談判恢復', '2015-07-20', 'taking up again'],
    ['談判自1968年5月13日開始，其間多次中斷', '1968-05-13', 'nothing but the beginning'],
    ['從2014年1月20日開始執行', '2014-01-20', 'taking effect'],
    ['2005年7月26日起連續演習', '2005-07-26', 'a length of time'],
    ['2005年7月26日起飛', '2005-07-26', 'another word'],
    ['1998年5月11日及13日試爆', '{1998-05-11,1998-05-13}', 'no beginning'],
  ])('%s: %s, %s', (text, edtf) => {
    expect(dateOfLast(text)).toBe(edtf);
  });
});
