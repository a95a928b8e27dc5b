import { describe, expect, it } from 'vitest';
import { resolved, values } from './fixture';

describe('dates named together', () => {
  it.each([
    ['1998年5月11日及13日，試爆', ['{1998-05-11,1998-05-13}']],
    [
      '1998年5月11日試爆，同月28日與30日回敬，6月6日譴責',
      ['1998-05-11', '{1998-05-28,1998-05-30}', '1998-06-06'],
    ],
    ['2005年7月26、28及30日', ['{2005-07-26,2005-07-28,2005-07-30}']],
    ['1947、1965、1971年兵戎相見', ['1947', '1965', '1971']],
    ['分別於一九四七、一九六五與一九七一年', ['1947', '1965', '1971']],
    ['1998、1999年', ['1998/1999']],
    ['2005年5月11日及12日', ['2005-05-11/2005-05-12']],
    ['2008年8月8、9兩日反攻', ['2008-08-08/2008-08-09']],
    ['2005年6月28日與31日', ['2005-06-28']],
  ])('%s', (text, expected) => {
    expect(values(text, null)).toEqual(expected);
  });

  it('keep what each states', () => {
    const [date] = resolved('1998年5月11日及13日', null);
    expect(date).toMatchObject({ earliest: '1998-05-11', latest: '1998-05-13', precision: 'days' });
    expect(date?.known).toEqual({ year: 1998, month: 5, day: 11, 'and.day': 13 });
    expect(date?.basis.at(-1)).toMatchObject({
      rule: 'list.join',
      before: '1998-05-11',
      after: '{1998-05-11,1998-05-13}',
    });
  });
});
