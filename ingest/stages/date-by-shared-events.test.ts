import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../faults/diagnostics';
import { asRead } from '../fixtures/as-read';
import { loadLexicon } from '../knowledge/load';
import { ingest } from '../pipeline';

const lexicon = loadLexicon();

/** The day of a script beside a paper. */
function dayOf(script: string, paper: string) {
  const read = [asRead('script', script), asRead('paper', paper)];
  const { documents } = ingest(read, lexicon, new Diagnostics());
  return documents.find(({ id }) => id === 'script');
}

const PAPER =
  '壹、談判\n2004年11月15日，英國、法國、德國與伊朗在巴黎達成協議。2005年4月底，雙方在倫敦的會談不歡而散。\n貳、轉機\n2005年5月25日，英、法、德三國外長在日內瓦與伊朗首席談判代表魯哈尼會晤。';
const SCRIPT =
  '英國、法國、德國三國外長，和伊朗首席談判代表魯哈尼，星期三在日內瓦會面。根據去年十一月英國、法國、德國與伊朗在巴黎達成的協議，伊朗暫停濃縮。';

describe('a script that tells what a paper tells with its date', () => {
  test('is of the day on which its words fall on those dates, and says so', () => {
    const document = dayOf(SCRIPT, PAPER);
    expect(document?.documentDate).toBe('2005-05-25');
    expect(document?.basis.filter(({ rule }) => rule === 'day.shared-event').map(({ text }) => text)).toEqual(
      ['星期三', '去年十一月'],
    );
  });

  test('needs only one of them where those in office bound the years', () => {
    const script = `美國總統布希表示關切。${SCRIPT.replace(/根據.*$/, '')}英國首相布萊爾樂見其成。`;
    expect(dayOf(script, PAPER)?.documentDate).toBe('2005-05-25');
  });

  test.each([
    ['one happening told three times', `${SCRIPT.replace(/根據.*$/, '')}三國外長星期三在日內瓦會見魯哈尼。`],
    ['a weekday that the meeting was not on', SCRIPT.replace('星期三', '星期五')],
    ['one coincidence', SCRIPT.replace(/根據.*$/, '')],
    ['a meeting of others', SCRIPT.replaceAll('伊朗', '印度').replace('魯哈尼', '辛格')],
  ])('is not dated by %s', (_, script) => {
    expect(dayOf(script, PAPER)?.documentDate).toBeNull();
  });
});

describe('the year of a script', () => {
  const paper =
    '壹、核試\n2006年7月5日，北韓試射飛彈。2006年10月9日，北韓進行核子試爆。\n貳、發展\n2006年10月14日，安理會通過第1718號決議，制裁北韓。';
  const script = '北韓代表今天在北京表示，願意復談。北韓去年七月五號試射飛彈，十月九號又進行核子試爆。';

  test('is that in which what it tells of last year falls on the dates of a paper', () => {
    const document = dayOf(script, paper);
    expect(document?.documentDate).toBe('2007');
    expect(document?.basis.filter(({ rule }) => rule === 'day.shared-event').map(({ text }) => text)).toEqual(
      ['去年七月五號', '十月九號'],
    );
  });

  test.each([
    ['one happening alone', script.replace('，十月九號又進行核子試爆', '')],
    [
      'dates that are none of the paper’s',
      script.replace('七月五號', '七月六號').replace('十月九號', '十月八號'),
    ],
  ])('is not known by %s', (_, other) => {
    expect(dayOf(other, paper)?.documentDate).toBeNull();
  });
});
