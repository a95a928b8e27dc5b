import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportItems } from './export';

const ARTICLE = {
  id: '004_paper',
  type: 'article-journal',
  title: '伊朗核議題之展望',
  author: [
    { family: '林', given: '一' },
    { family: '王', given: '二' },
  ],
  keyword: '核不擴散, 制裁、談判',
  language: 'zh-Hant',
  'container-title': '國際研究',
  URL: `https://kb.example/sources/004_paper?passage=${'1'.repeat(80)}-9`,
};
const SCRIPT = {
  id: '文件一',
  type: 'broadcast',
  title: '維也納談判重啟',
  issued: {
    'date-parts': [
      [2004, 4],
      [2004, 6],
    ],
    circa: true,
  },
};

describe('BibTeX', () => {
  test('keeps the Chinese and takes the id for the key', () => {
    const text = exportItems([ARTICLE, SCRIPT], 'bibtex');
    expect(text).toContain('@article{004_paper,');
    expect(text).toContain('author = {林, 一 and 王, 二}');
    expect(text).toContain('title = {伊朗核議題之展望}');
    expect(text).toContain('journal = {國際研究}');
    expect(text).toContain('@misc{文件一,');
    expect(text).toContain('note = {Date inferred: [2004-04/2004-06]}');
  });

  test('an address is left as it is but for what would end it, text is made safe for TeX', () => {
    const item = {
      id: 'x',
      type: 'webpage',
      title: '100% & {more} #1_2',
      URL: 'https://kb.example/a_b?c=1&d=%20}{',
    };
    const text = exportItems([item], 'bibtex');
    expect(text).toContain('title = {100\\% \\& \\textbraceleft{}more\\textbraceright{} \\#1\\_2}');
    expect(text).toContain('url = {https://kb.example/a_b?c=1&d=\\%20\\%7D\\%7B}');
  });

  test('braces stay balanced whatever a title holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '\\', '<i>', '文', '\n', '@', ',') }),
        (title) => {
          const text = exportItems([{ id: 'x', type: 'book', title }], 'bibtex');
          let depth = 0;
          for (const mark of text.match(/[{}]/g) ?? []) {
            depth += mark === '{' ? 1 : -1;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
          expect(text.match(/^@/gm)).toHaveLength(1);
        },
      ),
    );
  });
});

describe('RIS', () => {
  test('has one field a line, uncut, and one line a keyword', () => {
    const lines = exportItems([ARTICLE], 'ris').split('\r\n');
    expect(lines[0]).toBe('TY  - JOUR');
    expect(lines).toContain('AU  - 林, 一');
    expect(lines).toContain('TI  - 伊朗核議題之展望');
    expect(lines.filter((line) => line.startsWith('KW'))).toEqual([
      'KW  - 核不擴散',
      'KW  - 制裁',
      'KW  - 談判',
    ]);
    expect(lines).toContain(`UR  - ${ARTICLE.URL}`);
    expect(lines.at(-2)).toBe('ER  - ');
  });

  test('text with line breaks ends no record', () => {
    const text = exportItems([{ ...SCRIPT, title: '一\r\nER  - \r\nTY  - JOUR\u2028二' }], 'ris');
    expect(text.match(/^(?:TY|ER) {2}-/gm)).toEqual(['TY  -', 'ER  -']);
  });
});

test('CSL-JSON is the items as they are', () => {
  expect(JSON.parse(exportItems([ARTICLE, SCRIPT], 'csl'))).toEqual([ARTICLE, SCRIPT]);
});

test.each(['bibtex', 'ris'] as const)('no item, no record in %s', (format) => {
  expect(exportItems([], format).trim()).toBe('');
});
