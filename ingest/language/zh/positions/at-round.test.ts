import { describe, expect, test } from 'vitest';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { ingestText } from '../../../fixtures/ingest-text';

/** A paper on talks of three, in two rounds, with these items under the heading of the first. */
function paper(...items: string[]): KnowledgeBase {
  const rawText = [
    '大衛營談判之回顧',
    '壹、前言',
    '1999年3月1日至4日埃及、以色列與美國舉行第一輪大衛營談判。2000年2月10日至12日舉行第二輪大衛營談判。',
    '貳、各國立場',
    '第一輪大衛營談判',
    ...items,
    '參、展望',
  ].join('\n\n');
  return ingestText(rawText);
}

const PREFACE = 2;
/** What a clause under the heading tells: an event of so many, or a position with its holders, or neither. */
function toldBy(...items: string[]): string[] {
  const { mentions, positions } = paper(...items);
  return [
    ...mentions.slice(PREFACE).map(({ quote, edtf }) => `event ${edtf} ${quote}`),
    ...positions.map(({ quote, countries, round }) => `position ${round} ${countries.join('+')} ${quote}`),
  ];
}

const ROUND = '1999-03-01/1999-03-04';

describe('what a party holds at a round without a time of its own is a position', () => {
  test.each([
    ['一、埃及：埃及要求以色列撤軍。', 'EGY'],
    ['一、埃及：埃及希望以色列撤軍。', 'EGY'],
    ['一、埃及：埃及認為以色列必須撤軍。', 'EGY'],
    ['一、埃及：埃及堅持以色列必須撤軍。', 'EGY'],
    ['一、美國：美國表示願意提供援助。', 'USA'],
    ['一、美國：美國更提出解決問題的三項基本原則。', 'USA'],
    ['一、以色列：不同意立即撤軍。', 'ISR'],
    ['一、以色列：以色列總理巴拉克訪問埃及是支援前總理拉賓的政策，並希望談判。', 'ISR'],
  ])('%s', (item, holder) => {
    const told = toldBy(item, '二、約旦：約旦支持和平。');
    expect(told[0]).toMatch(new RegExp(`^position 1 ${holder} `));
    expect(told.filter((one) => one.startsWith('event'))).toEqual([]);
  });

  test('and is counted with no event', () => {
    const { events, positions } = paper('一、埃及：埃及要求以色列撤軍。', '二、美國：美國希望達成共識。');
    expect(events.map(({ round }) => round)).toEqual([1, 2]);
    expect(positions.map(({ eventId }) => eventId)).toEqual(positions.map(() => 'camp-david-talks-round-1'));
  });
});

describe('an act at a round stays an event', () => {
  test.each([
    '美國代表團綜合各方意見，提出共同文件草案',
    '埃及建議成立工作小組',
    '以色列同意分階段撤軍',
    '以色列表示作出讓步',
    '埃及拒絕接受草案',
    '各方同意再舉行談判',
  ])('%s', (words) => {
    expect(toldBy(`一、各方：${words}。`)).toEqual([expect.stringContaining(`event ${ROUND} `)]);
  });

  test.each([
    ['準備脫離共同立場，而單獨提交議案', 'is only meant'],
    ['只要埃及停火，就同意撤軍', 'stands under a condition'],
    ['願意作出讓步', 'is only offered'],
    ['透過高峰會議的形式，與埃及達成共識', 'was agreed elsewhere'],
  ])('not what %s: it %s', (words) => {
    const told = toldBy(`一、以色列：以色列${words}。`, '二、美國：美國支持和平。');
    expect(told.filter((one) => one.startsWith('event'))).toEqual([]);
  });

  test('nor one in an item that tells of days before the round, which may be its time', () => {
    const told = toldBy(
      '一、美國：美國提出新方案，國務卿歐布萊特於1999年1月14日訪問埃及。',
      '二、埃及：埃及支持和平。',
    );
    expect(told.filter((one) => one.startsWith('event'))).toEqual([expect.stringContaining('1999-01-14')]);
    expect(told).toContainEqual(expect.stringMatching(/^position 1 USA .*提出新方案/));
  });
});

describe('what is said on a day of its own is an event', () => {
  test('with its own date', () => {
    expect(toldBy('一、埃及：埃及外長1999年3月2日表示，以色列必須撤軍。')).toEqual([
      expect.stringContaining('event 1999-03-02 '),
    ]);
  });
});

describe('what is not of the round is neither', () => {
  test.each([
    ['以色列前總理拉賓主張以土地換取和平', 'a former holder of an office'],
    ['歷任美國政府都主張維持現狀', 'governments before'],
    ['埃及一向希望以色列撤軍', 'held all along'],
    ['長期以來埃及要求以色列撤軍', 'held all along'],
    ['關於撤軍，草案中說，以色列應分三階段撤軍', 'what a paper says'],
  ])('%s: %s', (words) => {
    expect(toldBy(`一、背景：${words}。`)).toEqual([]);
  });

  test('a stage of a plan', () => {
    expect(toldBy('一、美國：美國支持和平。', '（一）第一階段：以色列宣布撤軍。')).toEqual([
      expect.stringContaining('美國支持和平'),
    ]);
  });

  test('an item that tells of days after the round: what it dates itself stays, the rest is a position of no round', () => {
    const told = toldBy(
      '一、埃及：埃及希望復談。埃及總統穆巴拉克於1999年9月21日表示，埃及願意復談。',
      '二、美國：美國希望達成共識。',
    );
    expect(told).toEqual([
      expect.stringContaining('event 1999-09-21'),
      expect.stringMatching(/^position null EGY .*埃及希望復談/),
      expect.stringMatching(/^position 1 USA/),
    ]);
  });

  test('but a plan for a day ahead makes no item a later one', () => {
    const told = toldBy(
      '一、埃及：埃及要求以色列撤軍，並希望在1999年9月以前復談。',
      '二、美國：美國希望達成共識。',
    );
    expect(told).toContainEqual(expect.stringMatching(/^position 1 EGY/));
  });
});
