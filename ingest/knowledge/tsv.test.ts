import { describe, expect, it } from 'vitest';
import { parseTsv } from './tsv';

describe('parseTsv', () => {
  it('skips comments and empty lines and keeps the numbers of the lines', () => {
    const { rows, problems } = parseTsv(
      '# states\nzh\ten\n\n北韓\tNorth Korea\r\n# more\n南韓\tSouth Korea\n',
      'a.tsv',
      ['zh', 'en'],
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { line: 4, cells: { zh: '北韓', en: 'North Korea' } },
      { line: 6, cells: { zh: '南韓', en: 'South Korea' } },
    ]);
  });

  it('takes the columns in any order, trims cells and keeps empty ones', () => {
    expect(parseTsv('\uFEFFen\tzh\n \t 北韓 ', 'a.tsv', ['zh', 'en']).rows).toEqual([
      { line: 2, cells: { zh: '北韓', en: '' } },
    ]);
  });

  it.each([
    ['', 'a.tsv line 1: has no header; name the columns: zh, en'],
    [
      'zh\ten\n北韓',
      'a.tsv line 2: has 1 cells where the header has 2; separate cells by one tab, leave an unknown one empty',
    ],
    ['zh\n北韓', 'a.tsv line 1: lacks the column "en"; add it to the header and to every row'],
    ['zh\ten\tfr\n', 'a.tsv line 1: does not know the column "fr"; remove it or use one of: zh, en'],
  ])('locates what is wrong with %j', (source, problem) => {
    expect(parseTsv(source, 'a.tsv', ['zh', 'en']).problems).toEqual([problem]);
  });
});
