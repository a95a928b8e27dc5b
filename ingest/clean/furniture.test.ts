import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean } from './clean';
import { isCommon } from './common-characters';
import { inferredLabels } from './footnotes';

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');
const paperFile = readdirSync(SEEDS).find((name) => name.startsWith('004')) ?? '';
const paper = clean(readFileSync(join(SEEDS, paperFile), 'utf8'));

test.each([
  [['1', null, '3'], ['1', '2', '3'], 'a lost number between its neighbours'],
  [['61', null, null], ['61', '62', '63'], 'lost numbers behind the last'],
  [[null, '2'], ['1', '2'], 'the first, lost'],
  [['1', null, '4'], ['1', null, '4'], 'one note where two are missing: which of them it is nobody can say'],
  [[null, null], [null, null], 'no number at all'],
])('%j: %j, %s', (labels, all) => {
  expect(inferredLabels(labels)).toEqual(all);
});

describe('the paper', () => {
  const numbers = Array.from({ length: 63 }, (_, i) => String(i + 1));

  test('has 63 footnotes, each called once in its text', () => {
    expect(paper.footnotes.map(({ label }) => label)).toEqual(numbers);
    expect(paper.markers.map(({ label }) => label)).toEqual(numbers);
  });

  test.each([
    ['9', '漏的熱信號。', '劉鳴。'],
    ['39', '給安理會審理', '中國網。'],
    ['57', '受多邊磋商。', '中國新聞網'],
    ['58', '北韓的牽制。', '美國之音'],
    ['63', '日本予以移厝', 'NORIMITSU'],
  ])('calls note %s behind %s', (label, before, note) => {
    const at = paper.markers.find((marker) => marker.label === label)?.at ?? 0;
    expect(paper.text.slice(0, at).endsWith(before)).toBe(true);
    expect(paper.footnotes.find((footnote) => footnote.label === label)?.text.startsWith(note)).toBe(true);
  });

  test.each([
    ['8', '〈北韓研發濃縮鈾〉。《中國時報》，民國91年10月19日，版10。'],
    ['12', /^國際戰略研究中心/],
    ['62', /He's Ready to Resume Talks/],
    ['1', /geos\/kn\.html$/],
  ])('note %s reads as it would in print', (label, text) => {
    expect(paper.footnotes.find((footnote) => footnote.label === label)?.text).toMatch(text);
  });

  test('has 31 pages', () => {
    expect(paper.pageStarts).toHaveLength(31);
  });
});

describe('running heads and page numbers', () => {
  const page = (i: number) =>
    [
      `問題與研究　第 ${i} 期`,
      '會談甲乙丙丁'
        .slice(0, i + 1)
        .repeat(30)
        .slice(0, 30),
      '會談'.repeat(15),
      '會'.repeat(9 + i),
      `- ${i} -`,
    ].join('\n');

  test('are out of the text, by a named edit', () => {
    const { text, map } = clean([1, 2, 3, 4].map(page).join('\f'));
    expect(text).not.toMatch(/問題與研究|- \d -/);
    expect(map.sections.filter(({ rule }) => rule === 'running-head')).toHaveLength(8);
  });

  test('a line that comes at the edge of two pages stays', () => {
    expect(clean([1, 2].map(page).join('\f')).text).toMatch(/問題與研究/);
  });
});

describe('wrongly mapped glyphs', () => {
  test.each(['尌', '帄', '冺', '冸', '貣', '頇', '詴', '歨'])(
    '%s is on no list of common characters',
    (glyph) => {
      expect(isCommon(glyph)).toBe(false);
    },
  );

  test.each(['就', '爲', '产', '鈽'])('%s is', (character) => {
    expect(isCommon(character)).toBe(true);
  });

  test('a rare character in a text that shows the fault is reported, and stays', () => {
    const { text, diagnostics } = clean('尌是帄壤的垹談，兩國的垹談。');
    expect(text).toBe('就是平壤的垹談，兩國的垹談。');
    expect(diagnostics).toMatchObject([
      { rule: 'glyph-candidate', severity: 'info', span: { start: 5, end: 6 } },
    ]);
    expect(diagnostics[0]?.message).toMatch(/^垹 \(U\+57B9\), 2 times, as in “是帄壤的垹談，兩國”/);
  });

  test('the same character in a sound text is not', () => {
    expect(clean('平壤的垹談，兩國的垹談。').diagnostics).toEqual([]);
  });
});

test.each([
  ['北\0韓', '北韓'],
  ['北\u200b韓\ufeff', '北韓'],
  ['co\u00adoperation', 'cooperation'],
  ['摘　　要', '摘要'],
  ['廖清華　陳詵蔚', '廖清華　陳詵蔚'],
])('%j reads %s', (raw, text) => {
  expect(clean(raw).text).toBe(text);
});
