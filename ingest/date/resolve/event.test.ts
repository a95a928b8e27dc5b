import { describe, expect, it } from 'vitest';
import { resolved, values } from './fixture';

const ROUND = '第二輪六邊會談';
/** A knowledge base that knows one event. */
function namedDates(clause: string, start: number) {
  const at = clause.indexOf(ROUND);
  return at < 0
    ? null
    : { edtf: '2004-02-25/2004-02-28', text: ROUND, start: start + at, end: start + at + ROUND.length };
}

describe('dates counted from events', () => {
  it.each([
    ['代表在第二輪六邊會談前兩天就抵達', '2004-02-23'],
    ['第二輪六邊會談結束後第三天', '2004-03-01'],
    ['剛結束不久的第二輪六邊會談', '2004-02-25/2004-02-28'],
  ])('%s is %s where the event is known', (text, edtf) => {
    expect(values(text, null, { namedDates })).toEqual([edtf]);
  });

  it.each([
    ['第二輪會談，明天將在北京召開。代表24號抵達，在會談前兩天就抵達北京', '2004-02-23'],
    ['7月1日簽約，簽約三天後反悔', '2004-07-04'],
    ['19日六國發表「共同聲明」。在聲明發表前四天，銀行遭制裁', '2004-02-15'],
    ['終於1982年8月17日發表公報。早在公報發表前一個月，雷根提出保證', '1982-07'],
  ])('%s: the text itself dates the event', (text, edtf) => {
    expect(values(text, '2004-02-24').at(-1)).toBe(edtf);
  });

  it.each(['在會談前兩天就抵達', '剛結束不久的第三輪會談'])(
    '%s stays open without the event’s date',
    (text) => {
      const [date] = resolved(text, '2004-02-24');
      expect(date?.edtf).toBeNull();
      expect(date?.basis.map(({ rule }) => rule)).toEqual(['unresolved.event']);
    },
  );

  it('names the event that it used', () => {
    const [date] = resolved('代表在第二輪六邊會談前兩天就抵達', null, { namedDates });
    expect(date?.anchor).toEqual({ kind: 'event', text: ROUND });
    expect(date?.basis.map(({ rule }) => rule)).toEqual(['event.named', 'relative.offset']);
  });
});
