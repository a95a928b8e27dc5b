import { expect, test } from 'vitest';
import { MARKS } from '../language/zh/text/marks';
import { columnTable } from './column-table';
import { rowTable } from './row-table';

function paragraphs(lines: readonly string[]) {
  let at = 0;
  return lines.map((text) => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    return { span, text };
  });
}

function read(lines: readonly string[], cells: ReturnType<typeof columnTable>): string[] {
  const text = lines.join('\n');
  return (cells ?? []).map(
    ({ span, row, column }) => `${row ?? '-'}/${column ?? '-'}: ${text.slice(span.start, span.end)}`,
  );
}

test('columns that stand one below the other, broken by a page', () => {
  const lines = [
    '參加國',
    '首輪會談 次輪會談',
    '2001.1.2 2001.3.4',
    '甲國',
    '1.要求停火。',
    '2.要求撤軍。',
    '主張先談，',
    '乙國',
    '1.拒絕。',
    '1.觀望。',
    '2.再拒絕。',
    '2.同意。',
  ];
  expect(read(lines, columnTable(paragraphs(lines), MARKS))).toEqual([
    '-/-: 參加國',
    '-/首輪會談: 首輪會談',
    '-/次輪會談: 次輪會談',
    '-/首輪會談: 2001.1.2',
    '-/次輪會談: 2001.3.4',
    '甲國/-: 甲國',
    '甲國/首輪會談: 1.要求停火。',
    '甲國/首輪會談: 2.要求撤軍。',
    '甲國/次輪會談: 主張先談，',
    '乙國/-: 乙國',
    '乙國/首輪會談: 1.拒絕。',
    '乙國/次輪會談: 1.觀望。',
    '乙國/次輪會談: 2.再拒絕。',
    '乙國/首輪會談: 2.同意。',
  ]);
});

test('rows of one line each', () => {
  const lines = ['比較表', '國家政策', '甲國1.維持現狀。', '乙國1.對話。2.合作。'];
  const cells = rowTable(paragraphs(lines), (text) => (/^[甲乙]國/.test(text) ? 2 : 0), MARKS);
  expect(read(lines, cells)).toEqual([
    '-/-: 比較表',
    '-/-: 國家',
    '-/政策: 政策',
    '甲國/-: 甲國',
    '甲國/政策: 1.維持現狀。',
    '乙國/-: 乙國',
    '乙國/政策: 1.對話。2.合作。',
  ]);
});

test('a paragraph of prose is no table', () => {
  expect(columnTable(paragraphs(['會談在北京舉行。', '各方同意再談。']), MARKS)).toBeNull();
});
