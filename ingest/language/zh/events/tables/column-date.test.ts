import { describe, expect, test } from 'vitest';
import { ingestText } from '../../../../fixtures/ingest-text';

function told(rawText: string): string[] {
  return ingestText(rawText).mentions.map(({ edtf, type, countries }) =>
    [edtf, type, ...[...countries].sort()].join(' '),
  );
}

const TABLE = [
  '壹、經過',
  // Paragraphs longer than any line of a page: the file has one paragraph a line.
  ...Array.from({ length: 3 }, () => '印度與巴基斯坦的會談時斷時續。'.repeat(8)),
  '表一 印巴高峰會談各方立場',
  '各方',
  '拉合爾 阿格拉',
  '1999.2.20-21 2001.7.14-16',
  '印度',
  '提議建立互信措施。',
  '要求將恐怖主義列入宣言。',
  '巴基斯坦',
  '要求優先處理喀什米爾問題。',
  '堅持喀什米爾為核心議題。',
];

describe('a table of meetings by their dated columns', () => {
  test('tells the meetings', () => {
    expect(told(TABLE.join('\n\n'))).toEqual([
      '1999-02-20/1999-02-21 talks IND PAK',
      '2001-07-14/2001-07-16 talks IND PAK',
    ]);
  });

  test('holds what the parties of its rows held at them, each a position at its meeting', () => {
    const { positions, events } = ingestText(TABLE.join('\n\n'));
    const dates = new Map(events.map(({ id, edtf }) => [id, edtf]));
    expect(
      positions.map(({ eventId, countries, type }) => [dates.get(eventId ?? ''), ...countries, type]),
    ).toEqual([
      ['1999-02-20/1999-02-21', 'IND', 'proposal'],
      ['2001-07-14/2001-07-16', 'IND', 'demand'],
      ['1999-02-20/1999-02-21', 'PAK', 'demand'],
      ['2001-07-14/2001-07-16', 'PAK', 'demand'],
    ]);
    expect(positions.map(({ conferenceId, round }) => [conferenceId, round])).toEqual(
      positions.map(() => [null, null]),
    );
  });

  test('is none where its caption and columns speak of no meeting', () => {
    const table = TABLE.map((line) => line.replace('高峰會談各方立場', '貿易額'));
    expect(told(table.join('\n\n')).filter((one) => one.includes('talks'))).toEqual([]);
  });
});
