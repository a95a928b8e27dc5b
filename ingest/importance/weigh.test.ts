import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { KbEvent } from '@/lib/schema/event';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { Diagnostics } from '../faults/diagnostics';
import { FIVE } from '../fixtures/five';
import { loadLexicon } from '../knowledge/load';
import { ingest } from '../pipeline';
import { readFolder } from '../read/read-folder';
import { OF_ACT } from './acts';
import { keyEvents } from './key';
import { measure, readChart } from './measure';
import { FEATURES } from './weigh';

const lexicon = loadLexicon();

async function read(folder: string): Promise<KnowledgeBase> {
  const diagnostics = new Diagnostics();
  return ingest(await readFolder(folder, diagnostics), lexicon, diagnostics);
}

/** The events of one made-up document, in the order of time. */
function eventsOf(rawText: string): KbEvent[] {
  const csl = { id: 'a', type: 'report', issued: { 'date-parts': [[2006, 5]] } };
  const document = {
    id: 'a',
    fileName: 'a.txt',
    sha256: '',
    encoding: 'utf-8',
    format: 'txt' as const,
    reader: 'txt 1',
    repeats: 1,
    rawText,
    csl,
  };
  return ingest([document], lexicon, new Diagnostics()).events;
}

const weight = (event: KbEvent | undefined, rule: string): number =>
  event?.reasons.find((reason) => reason.rule === rule)?.weight ?? 0;

describe('each feature, by a text that has it and one that has less of it', () => {
  test.each([
    ['kind', '2003年1月10日，北韓宣布退出禁止核武擴散條約。', '2003年1月10日，北韓表示遺憾。'],
    ['kind', '2006年10月9日，北韓進行核子試爆。', '2006年10月9日，北韓指責美國。'],
    ['instrument', '1985年12月，北韓簽署禁止核武擴散條約。', '1985年12月，北韓簽署文件。'],
    ['instrument', '1991年9月，北韓加入聯合國。', '1991年9月，北韓加入比賽。'],
    ['occurred', '2003年4月，美國總統布希訪問日本。', '2007年4月，美國總統布希將訪問日本。'],
    ['first', '2002年9月17日，小泉純一郎首次訪問北韓。', '2002年9月17日，小泉純一郎訪問北韓。'],
    ['precision', '1993年3月12日，北韓宣布退出禁止核武擴散條約。', '1993年，北韓宣布退出禁止核武擴散條約。'],
    ['person', '1994年7月8日，金日成逝世。', '2004年4月9日，凱利訪問北韓。'],
    ['person', '2004年4月9日，凱利訪問北韓。', '2004年4月9日，美國代表團訪問北韓。'],
    ['parties', '2003年4月，美國、中國和北韓舉行會談。', '1974年，北韓建造核反應爐。'],
  ])('%s: %s more than %s', (rule, more, less) => {
    const [a] = eventsOf(more);
    const [b] = eventsOf(less);
    expect(weight(a, rule)).toBeGreaterThan(weight(b, rule));
  });

  test('own-date: a clause with a date word more than one that stands under it', () => {
    const [a, b] = eventsOf('2002年12月12日，北韓宣布解除凍結，並驅逐國際原子能總署的檢查員。');
    const [own, under] = [a, b].map((event) => weight(event, 'own-date')).sort((x, y) => y - x);
    expect(own).toBeGreaterThan(under ?? 1);
    expect(under).toBeGreaterThan(0);
  });

  test('passages and summary: what is told in the summary and again, more than what is told once', () => {
    const events = eventsOf(
      '摘要\n\n1994年10月21日，美國與北韓簽署核子框架協議。\n\n一、經過\n\n1994年10月21日，美國與北韓簽署核子框架協議。2000年7月，普丁訪問平壤。\n',
    );
    const [signed, visit] = events;
    expect(weight(signed, 'summary')).toBeGreaterThan(0);
    expect(weight(signed, 'passages')).toBeGreaterThan(0);
    expect(weight(visit, 'summary') + weight(visit, 'passages')).toBe(0);
  });

  test('begins: the happening with which a coined word comes into the world, not one that only uses it', () => {
    const events = eventsOf(
      [
        '2002年1月29日，布希在國情咨文中指出，北韓、伊朗和伊拉克是邪惡軸心。',
        '2002年2月1日，北韓指責美國所說的「邪惡軸心」。',
        '學者認為，「邪惡軸心」一詞使談判更加困難。',
        '直到2005年，「邪惡軸心」仍然是兩國之間的障礙。',
      ].join('\n\n'),
    );
    expect(events[0]?.reasons.find(({ rule }) => rule === 'begins')?.name?.['zh-Hant']).toBe('邪惡軸心');
    expect(events.slice(1).every((event) => weight(event, 'begins') === 0)).toBe(true);
  });

  test('since: an act from which a later one of the same name is counted', () => {
    const events = eventsOf(
      '1998年8月，北韓試射飛彈。1998年9月，日本停止援助北韓。\n\n2005年5月1日，北韓試射飛彈，這是1998年以來北韓第二次試射飛彈。',
    );
    const counted = events.filter((event) => weight(event, 'since') > 0);
    expect(counted.map(({ edtf }) => edtf)).toEqual(['1998-08']);
  });
});

test('the reasons add up to the importance, the heaviest first, and every feature has its words', () => {
  for (const { importance, reasons } of eventsOf('1994年10月21日，美國與北韓在日內瓦簽署核子框架協議。')) {
    const weights = reasons.map((reason) => reason.weight);
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(importance, 3);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  }
  for (const { example, counterExample } of FEATURES) expect(example).not.toBe(counterExample);
});

test('every act that is weighed is a row of the lexicon', () => {
  const ids = new Set(lexicon.triggers.map(({ id }) => id));
  expect(Object.keys(OF_ACT).filter((id) => !ids.has(id))).toEqual([]);
});

describe('what stands out', () => {
  const key = (...importances: number[]) =>
    [...keyEvents(importances.map((importance, i) => ({ id: `${i}`, importance })))].join(' ');
  test.each([
    ['nothing of nothing', [], ''],
    ['one event that has much to show', [0.5], '0'],
    ['no event that has little to show', [0.2, 0.1], ''],
    ['up to five of a few', [0.9, 0.8, 0.7, 0.6, 0.5, 0.4], '0 1 2 3 4'],
    ['all that are alike at the border, or none', [0.9, 0.8, 0.7, 0.6, 0.5, 0.5], '0 1 2 3'],
    ['a fifth of many', Array.from({ length: 50 }, (_, i) => 0.9 - i / 100), '0 1 2 3 4 5 6 7 8 9'],
  ])('%s', (_, importances, expected) => {
    expect(key(...importances)).toBe(expected);
  });
});

/**
 * Events that a reader would put on a wall chart, listed before importance was worked out: of the five documents, and of two sets on other affairs
 * that were written for this measure. As many of the most important events are looked at as the list has.
 */
describe('the order of importance beside wall charts', () => {
  const sets = join(import.meta.dirname, 'sets');
  test.each([
    ['six-party talks', FIVE, join(sets, 'wall-chart.tsv'), 30],
    ['Iran', join(sets, 'iran'), join(sets, 'iran', 'wall-chart.tsv'), 13],
    ['South Asia', join(sets, 'south-asia'), join(sets, 'south-asia', 'wall-chart.tsv'), 14],
  ])('%s', async (_, folder, chart, least) => {
    const kb = await read(folder);
    const { inTop, key } = measure(kb, readChart(chart));
    expect(inTop.length).toBeGreaterThanOrEqual(least);
    expect(key.length).toBeGreaterThanOrEqual(Math.min(8, least));
    const keys = kb.events.filter(({ isKey }) => isKey).length;
    expect(keys).toBeLessThanOrEqual(Math.ceil(kb.events.length / 5));
  });
});
