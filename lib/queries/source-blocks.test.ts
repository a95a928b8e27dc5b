import { describe, expect, test } from 'vitest';
import { segmentsOf } from './marked-text';
import { blocksOf, TARGET_MARK } from './source-blocks';

const RAW = '標題\n國家　一輪\n美國　談判\n美國　再談\n結尾';
const locator = { section: [], page: null, paragraph: null, row: null, column: null, footnote: null };

/** A passage that stands at its words' first place in the raw text. */
function passage(id: string, kind: 'heading' | 'paragraph' | 'table-cell', text: string, at = {}) {
  const start = RAW.indexOf(text);
  return {
    id,
    kind,
    level: 0,
    text,
    pieces: [{ start, end: start + text.length }],
    locator: { ...locator, ...at },
  };
}

const passages = [
  passage('p0', 'heading', '標題'),
  passage('p1', 'table-cell', '國家'),
  passage('p2', 'table-cell', '一輪', { column: '一輪' }),
  passage('p3', 'table-cell', '美國', { row: '美國' }),
  passage('p4', 'table-cell', '談判', { row: '美國', column: '一輪' }),
  passage('p5', 'table-cell', '再談', { row: '美國', column: '一輪' }),
  passage('p6', 'paragraph', '結尾'),
];
const words = (cell: { text: string }[][]) =>
  cell.map((segments) => segments.map(({ text }) => text).join(''));

describe('blocksOf', () => {
  const blocks = blocksOf(
    RAW,
    passages,
    [],
    new Map(),
    new Map([
      ['p3', ['USA']],
      ['p5', ['USA', 'PRK']],
      ['p6', ['USA', 'USA']],
    ]),
  );

  test('counts the names of each block once', () => {
    expect(blocks.map(({ names }) => names)).toEqual([0, 2, 1]);
  });

  test('keeps the order of the document, neighbouring cells as one table', () => {
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'table', 'paragraph']);
  });

  test('tells heads from cells, and puts several passages into one cell', () => {
    const [, table] = blocks;
    if (table?.kind !== 'table') throw new Error('the second block is the table');
    expect(words(table.corner)).toEqual(['國家']);
    expect(table.columns.map(({ name, head }) => [name, words(head)])).toEqual([['一輪', ['一輪']]]);
    expect(table.rows.map(({ name, cells }) => [name, cells.map(words)])).toEqual([
      ['美國', [['談判', '再談']]],
    ]);
  });

  test('marks the linked words where they stand, in a cell too', () => {
    const start = RAW.indexOf('再談');
    const target = { id: TARGET_MARK, pieces: [{ start, end: start + 1 }] };
    const [, table] = blocksOf(RAW, passages, [target], new Map(), new Map());
    if (table?.kind !== 'table') throw new Error('the second block is the table');
    expect(table.rows[0]?.cells[0]?.[1]).toEqual([
      { text: '再', marks: [TARGET_MARK], at: [1, start] },
      { text: '談', marks: [], at: [1, start + 1] },
    ]);
    expect(segmentsOf({ text: '', rawAt: [] }, [target])).toEqual([]);
  });
});
