import { describe, expect, test } from 'vitest';
import { foldedText } from '@/lib/text/folded-text';
import { loadLexicon } from '../knowledge/load';
import { NAMING } from '../language/zh/names/naming';
import { gazetteerOf } from './gazetteer';
import { namesIn } from './names';
import { mainConference, roundOfBlock, roundsIn } from './rounds';

const gazetteer = gazetteerOf(loadLexicon(), NAMING);
const names = (text: string) => namesIn(text, foldedText(text), gazetteer, NAMING);
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
    ['印度與巴基斯坦。巴國軍方否認', ['IND', 'PAK']],
    ['國軍在金門演習', ['TWN']],
    ['希臘與土耳其對峙。英、希、土三國外長會談', ['GRC', 'TUR', 'GBR']],
    ['聯合國秘書長潘基文2010年訪問', ['UN']],
    ['清廷下詔宣戰', ['CHN']],
    ['兩國軍隊對峙', []],
  ])('%s', (text, expected) => {
    expect(parties(text).sort()).toEqual([...expected].sort());
  });
});

describe('one character for a state', () => {
  test.each([
    [
      '以色列與敘利亞停戰。5月底以敘亦簽訂協定，以軍撤離。',
      ['以 ISR', '敘 SYR', '以軍 ISR'],
      'both named in full',
    ],
    ['以軍事手段對付', [], 'no state of that name in the text'],
    ['以色列官員說，所以軍方以國家安全為由，以總統身分反對', [], 'the preposition'],
    ['以色列總理說：以埃及為例', [], 'before a full name'],
    ['黎巴嫩內戰，敘利亞揮軍入黎。', ['黎 LBN'], 'behind a verb of going, at the end of a clause'],
    ['巴勒斯坦人與以色列。巴方拒絕，巴人起義。', ['巴方 PSE'], 'of two states the one that the text names'],
    ['印度與巴基斯坦。巴國試射，巴軍投降。', ['巴國 PAK', '巴軍 PAK'], 'the other'],
    ['伊拉克與科威特。伊軍撤退。', ['伊軍 IRQ'], 'Iraq where Iran is not named'],
    ['約旦與加拿大。大約國內三成，參加軍演。', [], 'ends of words'],
    ['10 月 10 日兩國外長', [], 'a day of the month'],
    ['每日方便，期中方案，法人團體，比方說', [], 'words that only look so'],
    ['美方與日方，蘇軍與英軍', ['美方 USA', '日方 JPN', '蘇軍 RUS', '英軍 GBR'], 'with 方 and 軍'],
  ])('%s: %j, %s', (text, expected) => {
    const short = names(text).filter(({ kind, span }) => kind === 'state' && span.end - span.start <= 2);
    const found = short.map(({ span, parties: [code] }) => `${text.slice(span.start, span.end)} ${code}`);
    expect(found.filter((one) => /^(?:.|.[方軍國人]) /.test(one))).toEqual(expected);
  });
});

test.each([
  ['美國與北韓在日內瓦會談', 0],
  ['美國與北韓在日內瓦會談中簽署協議', 1],
])('%s names %d conferences', (text, count) => {
  expect(names(text).filter(({ kind }) => kind === 'conference')).toHaveLength(count);
});

describe('talks called by how many states hold them', () => {
  test.each([
    ['北韓與南韓、日本、美國出席六國會談', 'six-party-talks'],
    ['伊朗與英國、法國在日內瓦舉行六國會談', 'iran-nuclear-talks'],
    ['伊朗代表說，六方會談不是範例，美國、英國、法國同意', 'six-party-talks'],
  ])('%s: %s', (text, id) => {
    expect(names(text).flatMap(({ kind, ids }) => (kind === 'conference' ? ids : []))).toEqual([id]);
  });
});

describe('so many states beside the one they face', () => {
  test.each([
    ['六國與伊朗談判', 7],
    ['伊朗與六國達成協議', 7],
    ['三國與會代表', 0],
    ['北韓與五國會談', 6],
  ])('%s names %d', (text, count) => {
    expect(parties(text)).toHaveLength(count);
  });
});

describe('names that mean something only beside others', () => {
  test.each([
    ['國際原子能總署派員，總署認定違反協定', ['IAEA']],
    ['海關總署公布數字', []],
    ['伊朗與美國在日內瓦會談', ['CHE', 'IRN', 'USA']],
    ['北韓與美國的日內瓦會談', ['PRK', 'USA']],
    ['安理會通過第一七○一號決議', ['ISR', 'LBN', 'UN']],
    ['聯合國通過第1172號決議', ['IND', 'PAK', 'UN']],
    ['美國之音報導', []],
  ])('%s', (text, expected) => {
    const all = names(text).flatMap((name) => name.parties);
    expect([...new Set(all)].sort()).toEqual(expected);
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
    ['1992年2月第六次會談後，2003年六方會談', []],
    ['六方會談第四輪會談之檢討會議', []],
    ['第四輪六方會談籌備會議', []],
  ])('%s', (text, expected) => {
    expect(roundsIn(text, names(text), NAMING.rounds).map(({ round, deixis }) => [round, deixis])).toEqual(
      expected,
    );
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
    expect(roundOfBlock(block, conference, NAMING.rounds)?.round).toBe(3);
    expect(roundOfBlock({ ...block, column: '第一輪會談' }, conference, NAMING.rounds)?.round).toBe(1);
    expect(roundOfBlock({ ...block, section: ['五、第二次世界大戰'] }, conference, NAMING.rounds)).toBeNull();
  });
});
