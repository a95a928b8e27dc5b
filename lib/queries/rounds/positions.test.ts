import { describe, expect, test } from 'vitest';
import type { EventType } from '@/lib/schema/vocabulary';
import { formerHolders, isBackground } from './background';
import { joinContinued, wordsOf } from './continued';
import { outcomeBehind, outcomeOfRound } from './outcome';
import { sectionHolders } from './section-holders';
import type { LineView } from './view';
import { whoSpeaks } from './who-speaks';

const NAMES: Readonly<Record<string, string>> = { AAA: '甲國', BBB: '乙國', CCC: '丙國' };

describe('sectionHolders', () => {
  const parties = Object.entries(NAMES).map(([id, name]) => ({ id, names: [name] }));
  const holders = (texts: string[], kind = 'list-item') => {
    const passages = texts.map((text, i) => ({ id: `${i}`, documentId: 'd', kind, text, section: ['一輪'] }));
    const held = sectionHolders(passages, parties);
    return passages.map(({ id }) => held.get(id) ?? null);
  };
  test.each([
    [
      ['一、甲國：要求停火。', '二、乙國：同意。'],
      ['AAA', 'BBB'],
    ],
    [
      ['一、甲國：有三點：', '（一）停火；', '（二）撤軍。', '二、乙國：同意。'],
      ['AAA', 'AAA', 'AAA', 'BBB'],
    ],
    [
      ['一、甲國：同意。', '二、乙國：同意。', '整體而言，各方同意。'],
      ['AAA', 'BBB', null],
    ],
    [
      ['一、甲國：同意。', '各方同意。'],
      [null, null],
    ],
    [
      ['甲國同意。', '乙國同意。'],
      [null, null],
    ],
  ])('%j', (texts, ids) => expect(holders(texts)).toEqual(ids));
});

describe('whoSpeaks', () => {
  /** The clause stands in square brackets; those who act are named by their parties' ids, an inferred one with a `?`. */
  const speaks = (marked: string, actors: string[], holder: string | null, type: EventType = 'statement') => {
    const at = marked.indexOf('[');
    const passage = marked.replace(/[[\]]/g, '');
    const end = marked.indexOf(']') - 1;
    const acting = actors.map((actor) => {
      const id = actor.replace('?', '');
      const found = actor.endsWith('?') ? -1 : passage.indexOf(NAMES[id] ?? '', at);
      const named = found >= 0 && found < end;
      return { ids: [id], at: named ? found : null, end: named ? found + 2 : null };
    });
    return whoSpeaks({ passage, at, end, type, acting, holder, namesOf: (id) => [NAMES[id] ?? id] });
  };
  test.each<[string, string[], string | null, string[], EventType?]>([
    ['一、丙國：[緩和甲國與乙國之間的緊張關係]', ['AAA', 'BBB', 'CCC?'], 'CCC', ['CCC']],
    ['一、丙國：[甲國私下也持反對立場]', ['AAA'], 'CCC', ['AAA']],
    ['一、丙國：[但甲國總統認為，乙國不對]', ['AAA', 'BBB'], 'CCC', ['AAA']],
    ['一、丙國：[甲國、乙國採取合作態度]', ['AAA', 'BBB'], 'CCC', ['AAA', 'BBB']],
    ['一、丙國：如果乙國不願配合，[將會提交審議]', ['BBB?'], 'CCC', ['CCC']],
    ['一、丙國：也因為乙國的利益，[堅持主張列入]', ['BBB?'], 'CCC', ['BBB']],
    ['一、丙國：但這點招致乙國反對，[認為這無關]', ['BBB?'], 'CCC', ['BBB']],
    ['一、丙國：[達成共識]', ['AAA?', 'CCC?'], 'CCC', ['AAA', 'CCC'], 'agreement'],
    ['[先讓乙國宣布放棄計畫]', ['BBB'], null, []],
    ['[乙國宣布放棄計畫]', ['BBB'], null, ['BBB']],
  ])('%s', (marked, actors, holder, ids, type) => {
    expect(speaks(marked, actors, holder, type)).toEqual(ids);
  });
});

describe('isBackground', () => {
  const text = '前總統王一主張談判。他提出保證。總統李二支援前總統王一的政策，並且同意。';
  const names = ['王一', '李二'];
  const former = formerHolders(text, names);
  test.each([
    ['主張談判', true],
    ['提出保證', false],
    ['並且同意', false],
  ])('%s: %s', (words, background) => {
    expect(isBackground(text, text.indexOf(words), names, former)).toBe(background);
  });
});

describe('joinContinued', () => {
  const cell = (text: string, column = '一輪', fromTable = true): LineView => {
    const locator = { section: [], page: null, paragraph: null, row: '甲國', column, footnote: null };
    const rest = { type: 'statement', status: 'occurred', href: text, continued: [] } as const;
    const document = { id: 'd', title: 'd' };
    return { ...rest, mentionId: text, eventId: text, text, document, locator, fromTable, continued: [] };
  };
  test.each([
    [[cell('主張先談並開'), cell('始撤軍。')], ['主張先談並開始撤軍。']],
    [
      [cell('主張先談。'), cell('再撤軍。')],
      ['主張先談。', '再撤軍。'],
    ],
    [
      [cell('主張先談並開'), cell('2.撤軍。')],
      ['主張先談並開', '2.撤軍。'],
    ],
    [
      [cell('主張先談並開'), cell('別的。', '二輪'), cell('始撤軍。')],
      ['主張先談並開始撤軍。', '別的。'],
    ],
    [
      [cell('主張先談並開', '一輪', false), cell('始撤軍。', '一輪', false)],
      ['主張先談並開', '始撤軍。'],
    ],
  ])('%#', (lines, texts) => expect(joinContinued(lines).map(wordsOf)).toEqual(texts));
});

describe('what came of a round', () => {
  test.each([
    ['雙方參加第一回會談，', '而當時會談並沒有達成任何協議', 1],
    ['會談在上個月舉行第二回合，', '但六國都同意成立小組', 2],
    ['雙方參加第一回會談。', '各方同意成立小組', null],
    ['雙方參加第一回會談，', '甲國同意撤軍', null],
  ])('%s%s: round %s', (before, clause, round) => {
    const passage = before + clause;
    expect(outcomeOfRound(passage, before.length, passage.length)).toBe(round);
  });

  test.each([
    ['，雖然沒有取得突破性進展，但是', '，雖然沒有取得突破性進展'],
    ['之後，由於各國未能獲得一致的共識，', ''],
    ['，甲國要求撤軍，', ''],
  ])('behind a round: %s', (rest, clause) => {
    expect(rest.slice(0, outcomeBehind(`第三輪會談${rest}`, 5))).toBe(clause);
  });
});
