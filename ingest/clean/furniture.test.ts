import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIVE } from '../fixtures/five';
import { clean } from '../language/zh/text/fixture';
import { inferredLabels } from './footnotes';

const paperFile = readdirSync(FIVE).find((name) => name.startsWith('004')) ?? '';
const paper = clean(readFileSync(join(FIVE, paperFile), 'utf8'));

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

  test('leaves no doubt about its footnotes', () => {
    expect(paper.diagnostics.filter(({ rule }) => rule.startsWith('footnote'))).toEqual([]);
  });

  test('has 31 pages', () => {
    expect(paper.pages).toHaveLength(31);
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

test('a note that nothing calls, and one without a number, are told with their place', () => {
  const line = '會談在北京舉行而各方同意再談';
  const raw = `${line}\n${line}\n${line}\n${' '.repeat(30)}\n1\n  王一。\n2\n  林二。\n  陳三。\n4\n  李四。`;
  const { diagnostics, footnotes } = clean(raw);
  expect(footnotes.map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(Array(4).fill('footnote-uncalled'));
  expect(raw.slice(diagnostics[2]?.span?.start, diagnostics[2]?.span?.end)).toBe('陳三。');
  const { diagnostics: unnumbered } = clean(raw.replace('\n4\n', '\n5\n'));
  expect(unnumbered.map(({ rule }) => rule)).toContain('footnote-unnumbered');
});

describe('the notes at the foot of two pages', () => {
  const words =
    '印度與巴基斯坦自分治以來即因喀什米爾的歸屬爭執不休，同年爆發第一次戰爭，至次年始在聯合國調停下停火，雙方其後又於六年後再度開戰，翌年在蘇聯斡旋下簽署宣言，同意以談判解決';
  const line = (i: number) => words.slice(i * 5, i * 5 + 28);
  const page = (from: number, marker: string, foot: readonly string[]) => [
    line(from),
    line(from + 1),
    `${line(from + 2).slice(0, -1)}${marker}`,
    ...foot,
  ];
  const read = (rule: string, gap: string) => {
    const feet = (number: string) => (rule === '' ? ['', number] : [number]);
    const pages = [
      ...page(0, '1', [rule, `1${gap}陳純如，〈南亞安全情勢〉，民國87年9月。`, ...feet('57'), '']),
      ...page(3, '2', [rule, `2${gap}林二，《印度》，民國90年。`, ...feet('58'), '']),
      ...page(6, '3', ['。', '', `3${gap}王三，《核武》，民國92年。`]),
    ];
    return clean(pages.join('\n'));
  };

  test.each([
    ['under a blank line, above a page number', '', ' ', ['1', '2', '3']],
    ['under a rule of signs', '____________________', '  ', ['1', '2']],
  ])('%s are notes', (_, rule, gap, labels) => {
    const { text, footnotes } = read(rule, gap);
    expect(footnotes.map(({ label }) => label)).toEqual(labels);
    expect(text).not.toMatch(/民國87年|民國90年|5[78]/);
    expect(text).toContain(line(2).slice(0, -1) + line(3));
  });
});
