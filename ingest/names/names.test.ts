import { describe, expect, test } from 'vitest';
import { matchForm } from '@/lib/text/match-form';
import { loadLexicon } from '../lexicon/load';
import { gazetteerOf } from './gazetteer';
import { namesIn } from './names';
import { mainConference, roundOfBlock, roundsIn } from './rounds';

const gazetteer = gazetteerOf(loadLexicon());
const names = (text: string) => namesIn(text, matchForm(text), gazetteer);
const parties = (text: string) => [...new Set(names(text).flatMap((name) => name.parties))];

describe('who is named', () => {
  test.each([
    ['美日俄等三國的代表', ['USA', 'JPN', 'RUS']],
    ['俄、中於1990年代初期分別與南韓建交', ['RUS', 'CHN', 'KOR']],
    ['南、北韓問題', ['KOR', 'PRK']],
    ['日方堅持', ['JPN']],
    ['中共與北韓建交', ['CHN', 'PRK']],
    ['蘇聯瓦解', ['RUS']],
    ['五角大廈秘密部署', ['USA']],
    ['國際原子能總署的監督人員', ['IAEA']],
    ['朝鮮半島的和平', []],
    ['近日會談中沒有結果', []],
    ['布希與普丁会谈', ['USA', 'RUS']],
    ['印度與巴基斯坦', ['IND', 'PAK']],
  ])('%s', (text, expected) => {
    expect(parties(text).sort()).toEqual([...expected].sort());
  });
});

describe('rounds of conferences', () => {
  test.each([
    ['第二輪六邊會談，星期三展開', [[2, null]]],
    ['去年八月第一次的六邊會談', [[1, null]]],
    ['六方會談的第三輪會談剛結束', [[3, null]]],
    ['下一輪的六邊會談', [[null, 'next']]],
    ['六方會談在第一次核危機之後', []],
    ['第二輪會談', []],
  ])('%s', (text, expected) => {
    expect(roundsIn(text, names(text)).map(({ round, deixis }) => [round, deixis])).toEqual(expected);
  });

  test('a passage belongs to the round that its heading or its column names', () => {
    const block = {
      span: { start: 0, end: 0 },
      kind: 'paragraph',
      level: 0,
      section: ['第三輪六方會談'],
      paragraph: 1,
      row: null,
      column: null,
      sentences: [],
    } as const;
    const conference = mainConference(names('六方會談'));
    expect(roundOfBlock(block, conference)?.round).toBe(3);
    expect(roundOfBlock({ ...block, column: '第一輪會談' }, conference)?.round).toBe(1);
    expect(roundOfBlock({ ...block, section: ['五、第二次世界大戰'] }, conference)).toBeNull();
  });
});
