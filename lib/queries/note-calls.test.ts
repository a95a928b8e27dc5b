import { expect, test } from 'vitest';
import type { PassageKind } from '@/lib/schema/vocabulary';
import { noteCalls } from './note-calls';

const LOCATOR = { section: [], page: null, paragraph: null, row: null, column: null, footnote: null };

/** A text whose passages are its lines; a bar parts the pieces, what stands between two bars is in none. */
function passagesOf(lines: [kind: Exclude<PassageKind, 'table-cell'>, line: string, footnote?: string][]) {
  let raw = '';
  const passages = lines.map(([kind, line, footnote = null], i) => {
    const pieces = line.split('|').flatMap((words, n) => {
      const start = raw.length;
      raw += words;
      return n % 2 === 0 && words !== '' ? [{ start, end: raw.length }] : [];
    });
    raw += '\n';
    return { id: `p${i}`, kind, level: 0, text: '', pieces, locator: { ...LOCATOR, footnote } };
  });
  return { raw, passages };
}

test.each([
  [
    'within a sentence',
    [
      ['paragraph', '談判|1|失敗。'],
      ['footnote', '|1|某書。', '1'],
    ],
    ['note:1 判'],
  ],
  [
    'behind its end',
    [
      ['paragraph', '談判失敗。|2|'],
      ['footnote', '|2|某書。', '2'],
    ],
    ['note:2 。'],
  ],
  [
    'once alone',
    [
      ['paragraph', '談|1|判|1|。'],
      ['footnote', '某書。', '1'],
    ],
    ['note:1 談'],
  ],
  [
    'wrapped to the next line',
    [
      ['paragraph', '談判|\n1|失敗。'],
      ['footnote', '某書。', '1'],
    ],
    ['note:1 判'],
  ],
  [
    'no page behind an empty line',
    [
      ['paragraph', '談判|\n\n1\n\n|失敗。'],
      ['footnote', '某書。', '1'],
    ],
    [],
  ],
  [
    'no year',
    [
      ['paragraph', '談判於|93年|失敗。'],
      ['footnote', '某書。', '93'],
    ],
    [],
  ],
  [
    'no footnote of that number',
    [
      ['paragraph', '談|7|判'],
      ['footnote', '某書。', '1'],
    ],
    [],
  ],
] as const)('%s', (_, lines, expected) => {
  const { raw, passages } = passagesOf(lines.map((line) => [...line]));
  const called = noteCalls(raw, passages).map(
    ({ id, pieces }) => `${id} ${pieces.map(({ start, end }) => raw.slice(start, end)).join()}`,
  );
  expect(called).toEqual(expected);
});
