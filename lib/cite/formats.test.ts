import { read as parseRis } from '@customcommander/ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CslType } from './csl-record';
import { exportItems } from './export';

const WORK = {
  title: '核不擴散之回顧',
  author: [{ family: '王', given: '明' }, { literal: '國防部' }],
  'container-title': '某日報',
  issued: { 'date-parts': [[2004, 2, 5]] },
  URL: 'https://kb.example/a_b?c=d&e=f%20g#h',
};
const ofEachType = CslType.options.map((type) => ({ ...WORK, id: type, type }));
const ris = (items: Parameters<typeof exportItems>[0]) =>
  parseRis(exportItems(items, 'ris').replaceAll('\r\n', '\n')) ?? [];
const bibtex = (items: Parameters<typeof exportItems>[0]) =>
  parseBibtex(exportItems(items, 'bibtex'), { sentenceCase: false });

describe('a work of each type, as another library reads it', () => {
  test('in RIS: authors, year, day, address, and no recording', () => {
    const records = ris(ofEachType);
    expect(records).toHaveLength(CslType.options.length);
    for (const [i, record] of records.entries()) {
      expect([
        CslType.options[i],
        record.AU?.map(({ last_name, first_name }) => [last_name, first_name]),
      ]).toEqual([
        CslType.options[i],
        [
          ['王', '明'],
          ['國防部', ''],
        ],
      ]);
      expect(record).toMatchObject({
        DA: [{ year: '2004', month: '02', day: '05' }],
        TI: [WORK.title],
        UR: [WORK.URL],
      });
    }
    const typeOf = (type: string) => records[CslType.options.indexOf(CslType.parse(type))]?.TY;
    expect([
      typeOf('broadcast'),
      typeOf('speech'),
      typeOf('article-newspaper'),
      typeOf('motion_picture'),
    ]).toEqual([['GEN'], ['GEN'], ['NEWS'], ['MPCT']]);
  });

  test('in BibTeX: authors, year, month and day', () => {
    const { entries, errors } = bibtex(ofEachType);
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(CslType.options.length);
    for (const { fields } of entries) {
      expect(fields.author).toEqual([{ lastName: '王', firstName: '明' }, { name: '國防部' }]);
      expect(fields).toMatchObject({ title: WORK.title, year: '2004', month: '2', day: '5' });
    }
  });
});

/** The lines of one work in BibTeX. */
const linesOf = (item: object) =>
  exportItems([{ ...WORK, id: 'x', type: 'report', ...item }], 'bibtex')
    .split('\n')
    .map((line) => line.trim());

test.each([
  // Months are macros (BibTeXing, 2.2); what has no month by name has none.
  [{ 'date-parts': [[2004, 2, 5]] }, ['year = {2004},', 'month = feb,', 'day = {5},'], '2004/02/05/'],
  [{ 'date-parts': [[2004, 12]] }, ['year = {2004},', 'month = dec,'], '2004/12//'],
  [{ 'date-parts': [[2004]] }, ['year = {2004},'], '2004///'],
  [
    { 'date-parts': [[2004]], season: '1' },
    ['year = {2004},', 'note = {Date: Spring 2004},'],
    '2004///Spring',
  ],
  [
    {
      'date-parts': [
        [2004, 3],
        [2005, 2],
      ],
    },
    ['year = {2004--2005},', 'note = {Date: 2004-03/2005-02},'],
    '2004/03//',
  ],
  [{ 'date-parts': [[-221]] }, ['year = {221 BCE},', 'note = {Date: 221 BCE},'], null],
  [{ literal: '50% sure' }, ['year = {50\\% sure},'], null],
  [
    { 'date-parts': [[2004, 2, 5]], circa: true },
    ['month = feb,', 'note = {Date inferred: [2004-02-05]},'],
    '2004/02/05/',
  ],
])('the date %j', (issued, lines, day) => {
  const found = linesOf({ issued });
  for (const line of lines) expect(found).toContain(line);
  expect(found.filter((line) => line.startsWith('month'))).toHaveLength(
    lines.filter((line) => line.startsWith('month')).length,
  );
  const record = exportItems([{ ...WORK, id: 'x', type: 'report', issued }], 'ris').split('\r\n');
  expect(record.filter((line) => line.startsWith('DA'))).toEqual(day === null ? [] : [`DA  - ${day}`]);
});

test('an address stands once, in url, and a thesis has the type of its degree', () => {
  const lines = linesOf({ type: 'webpage', 'container-title': undefined });
  expect(lines.filter((line) => line.includes('kb.example'))).toEqual([
    'url = {https://kb.example/a_b?c=d&e=f\\%20g#h},',
  ]);
  expect(linesOf({ type: 'thesis', genre: '碩士論文', publisher: '某大學' })).toEqual(
    expect.arrayContaining(['@mastersthesis{x,', 'school = {某大學},']),
  );
  expect(linesOf({ type: 'thesis', genre: '博士論文' })[0]).toBe('@phdthesis{x,');
});

test('no text holds what TeX would take for more than text', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'甲aB {}\\%&#$_~^<>|"\n,=@'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, text, text, (title, name, note) => {
      const item = { id: 'x', type: 'report', title, note, author: [{ literal: name }], publisher: name };
      const fields = exportItems([item], 'bibtex').split('\n').slice(1, -2);
      // Names of characters and escapes are TeX's own way to print them.
      const bare = fields.map((line) =>
        line.replace(/^\t\w+ = |,$/g, '').replace(/\\(?:text[a-z]+\{\}|[%&#$_])/g, ''),
      );
      for (const line of bare) expect(line).not.toMatch(/[\\%&#$_~^]/);
      expect(bibtex([item]).errors).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
