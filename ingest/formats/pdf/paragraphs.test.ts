import { describe, expect, test } from 'vitest';
import { columnsOf } from './columns';
import { partsIn } from './compose';
import { partedPages } from './furniture';
import { linesOf } from './lines';
import type { PageRuns, Run } from './runs';
import { written } from './write';

/** A run of letters of ten points, so many to the line; Chinese characters are as wide as high, others half. */
function run(text: string, start: number, at: number, size = 10): Run {
  let width = 0;
  for (const one of text) width += one > '\u2e80' ? size : size / 2;
  return { text, start, end: start + width, at, size, box: { x: start, y: at - size, width, height: size } };
}

/** Lines one below the other, fifteen points apart; blanks at the beginning of one are its indent, in letters. */
function lines(texts: readonly string[], from = 100, left = 50): Run[] {
  return texts.map((text, i) => {
    const indent = text.length - text.trimStart().length;
    return run(text.trimStart(), left + indent * 10, from + i * 15);
  });
}

const page = (runs: readonly Run[]): PageRuns => ({ runs, isVertical: false, width: 400, height: 600 });

/** The rows of a chronology: a date, and lines beside it and below. @param beside which of a row's lines the date stands beside @param gap that parts rows, more than lines */
function table(cells: readonly (readonly [date: string, ...lines: string[]])[], beside = 0, gap = 0): Run[] {
  let at = 100;
  return cells.flatMap(([date, ...texts]) => {
    const row = texts.flatMap((text, i) => {
      const own = run(text, 150, at + i * 15);
      return i === Math.min(beside, texts.length - 1) ? [run(date, 50, at + i * 15), own] : [own];
    });
    at += texts.length * 15 + gap;
    return row;
  });
}

function read(...pages: readonly (readonly Run[])[]) {
  const parted = partedPages(pages.map(page));
  const set = parted.map((one) => ({ page: one, columns: columnsOf(linesOf(one.body), 10) }));
  const furniture = parted.map((one) => one.furniture.flatMap((runs) => linesOf(runs)).map((line) => [line]));
  const parts = partsIn(
    set,
    10,
    furniture.map((list) => list.flat()),
  );
  const { text, blocks, ...rest } = written(
    parts,
    pages.map((_, i) => ({ label: String(i + 1) })),
  );
  const told = blocks.map(
    ({ kind, span, continues }) =>
      `${continues ? '+' : ''}${kind === 'paragraph' ? '' : `${kind}: `}${text.slice(span.start, span.end)}`,
  );
  return { text, blocks, told, ...rest };
}

const FULL = '這一行有二十個字所以它一直排到欄的右邊界為止';
const L20 = FULL.slice(0, 20);

describe('lines are one paragraph', () => {
  test.each([
    ['full lines, and a short one behind them', [L20, L20, '到此為止。'], 1],
    ['a short line ends it', [L20, '到此為止。', L20, '又止。'], 2],
    ['an indent begins one', [`  ${L20.slice(2)}`, L20, `  ${L20.slice(2)}`, L20], 2],
    ['a block that is set in as a whole', [L20, L20, `  ${L20.slice(4)}`, `  ${L20.slice(4)}`, L20], 3],
  ])('%s', (_, texts, count) => {
    expect(read(lines(['題目', ...texts])).told.length - 1).toBe(count);
  });

  test('a wide gap parts them', () => {
    const above = lines([L20, L20]);
    const below = lines([L20, L20], 160);
    expect(read([...above, ...below]).told).toEqual([L20 + L20, L20 + L20]);
  });
});

test('words are parted by blanks, and a broken one is mended; a compound that stands elsewhere keeps its hyphen', () => {
  const texts = ['a plan of the govern-', 'ment of the long-term', 'plan and its new long-', 'term aims'];
  const { text } = read(lines(texts));
  expect(text).toBe('a plan of the government of the long-term plan and its new long-term aims\n');
});

test('a paragraph goes on over a page, past what the page adds', () => {
  const one = [run('國際事務', 150, 40), ...lines([L20, L20]), run('14', 200, 560)];
  const two = [run('國際事務', 150, 40), ...lines(['在此結束。']), run('15', 200, 560)];
  expect(read(one, two).told).toEqual([
    'furniture: 國際事務',
    'furniture: 14',
    L20 + L20,
    'furniture: 國際事務',
    'furniture: 15',
    '+在此結束。',
  ]);
});

test('two columns are read one after the other; the rows of a table are read from side to side', () => {
  const left = lines([L20.slice(0, 12), L20.slice(0, 12), L20.slice(0, 12), '左止。', L20.slice(0, 12)]);
  const right = lines([L20.slice(3, 15), L20.slice(3, 15), L20.slice(3, 15), '右止。'], 100, 200);
  expect(read([...left, ...right]).told.join('|')).toMatch(/左止。\|.*右止。/);
  const rows = [0, 1, 2, 3, 4].flatMap((i) => [
    run('國家', 50, 100 + i * 15),
    run('立場', 250, 100 + i * 15),
  ]);
  expect(read([run('各國的立場與態度比較表如下所列各項', 50, 80), ...rows]).text).toContain('國家\t立場');
});

describe('a table with figures in its first column', () => {
  const CELLS: [string, ...string[]][] = [
    ['2003年1月10日', '北韓宣布退出禁止核武擴散', '條約。'],
    ['2003年4月23日', '三方會談在北京舉行。'],
    ['2003年8月27日', '第一輪六方會談在北京舉行', '，六國都派代表參加，會後', '沒有發表聲明。'],
    ['2004年2月25日', '第二輪會談。'],
  ];
  const ROWS = CELLS.map(([date, ...texts]) => `${date}\t${texts.join('')}`);

  test.each([0, 6])('is read row by row, whatever parts the rows (%d points)', (gap) => {
    expect(read(table(CELLS, 0, gap)).told).toEqual(ROWS);
  });

  test('stands between paragraphs', () => {
    const above = lines([L20, '表列如下：'], 60);
    const below = lines([L20, '到此為止。'], 250);
    expect(read([...above, ...table(CELLS), ...below]).told).toEqual([
      `${L20}表列如下：`,
      ...ROWS,
      `${L20}到此為止。`,
    ]);
  });

  test('with three columns keeps each cell together', () => {
    const more = CELLS.flatMap(([, ...texts], i) => {
      const before = CELLS.slice(0, i).reduce((sum, [, ...own]) => sum + own.length, 0);
      return texts.slice(0, 2).map((_, j) => run(j === 0 ? '參看' : '他章', 320, 100 + (before + j) * 15));
    });
    expect(read([...table(CELLS), ...more]).told).toEqual([
      `${ROWS[0]}\t參看他章`,
      `${ROWS[1]}\t參看`,
      `${ROWS[2]}\t參看他章`,
      `${ROWS[3]}\t參看`,
    ]);
  });

  test('whose dates stand in the middle of their rows gives no line to a date that is not known to be its', () => {
    const { told } = read(table(CELLS, 1, 6));
    expect(told).not.toContainEqual(expect.stringMatching(/2003年1月10日.*第一輪|2003年4月23日.*代表/));
    expect(told).toContain('2003年4月23日\t三方會談在北京舉行。');
  });

  test('is none where the figures are numbers of items', () => {
    const items = ['一項', '二項', '三項'].flatMap((text, i) => [
      run(`${i + 1}.`, 50, 100 + i * 15),
      run(text, 80, 100 + i * 15),
    ]);
    expect(read(items).told).not.toContainEqual(expect.stringContaining('\t'));
  });
});

test('notes are at the foot in smaller letters; a raised figure calls one', () => {
  const note = (text: string, at: number): Run => run(text, 50, at, 8);
  const { told, calls, text } = read([
    ...lines(['題目', L20]),
    run('6', 251, 111, 6),
    ...lines(['並非註的10', '至此。'], 130).slice(0, 2),
    note('6 見外交部公報。', 300),
    note('7 同前註。', 312),
  ]);
  expect(told.filter((one) => one.startsWith('note'))).toEqual([
    'note: 6 見外交部公報。',
    'note: 7 同前註。',
  ]);
  expect(calls.map(({ span, label }) => [label, text.slice(span.start - 1, span.end)])).toEqual([
    ['6', `${L20.at(-1)}6`],
  ]);
});

test('every box holds the words that its span has', () => {
  const { boxes, text } = read(lines([L20, 'ends here']));
  expect(boxes.map(({ span }) => text.slice(span.start, span.end))).toEqual([L20, 'ends here']);
});
