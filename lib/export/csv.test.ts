import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, eventsCsv } from './csv';
import { event, HOSTILE, ORIGIN, passage, written } from './fixture';

/** Reads CSV by RFC 4180, character by character. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const mark = text[i];
    if (quoted && mark === '"' && text[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else if (mark === '"') quoted = !quoted;
    else if (!quoted && mark === ',') {
      row.push(cell);
      cell = '';
    } else if (!quoted && mark === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i += 1;
    } else cell += mark;
  }
  return rows;
}

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+886', "'+886"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  [' =1+1', "' =1+1"],
  ['\t=1', "'\t=1"],
  ['\u200B=1+1', "'\u200B=1+1"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ['a=b', 'a=b'],
  [-1, '-1'],
  [true, 'true'],
  [null, ''],
  ['', ''],
])('%j is written %j', (value, cell) => expect(csvCell(value)).toBe(cell));

test('begins with a byte order mark and a head', () => {
  const text = written(eventsCsv(ORIGIN), event());
  expect(text.startsWith('\uFEFFid,earliest,latest,edtf,precision,type,status,title_zh,title_en,')).toBe(
    true,
  );
  expect(text.endsWith('\r\n')).toBe(true);
});

test('has the event as a row, the quote in one line', () => {
  const [head = [], row = []] = parse(written(eventsCsv(ORIGIN), event()).slice(1));
  const cells = Object.fromEntries(head.map((name, i) => [name, row[i]]));
  expect(cells).toMatchObject({
    id: '1999-10-aaa-bbb-agreement',
    earliest: '1999-10-01',
    latest: '1999-10-31',
    edtf: '1999-10',
    countries: 'AAA; BBB',
    round: '',
    contradicted: 'false',
    first_words: '兩國十月簽署協定',
    first_quote: '兩國十月簽署協定',
    url: 'https://kb.example/events/1999-10-aaa-bbb-agreement',
  });
});

test.each([
  [{ earliest: '0000-01-01' }, ['', '1999-10-31']],
  [{ latest: '9999-12-31' }, ['1999-10-01', '']],
])('an open end of %j is empty', (given, days) => {
  expect(parse(written(eventsCsv(ORIGIN), event(given)).slice(1))[1]?.slice(1, 3)).toEqual(days);
});

test('whatever the texts hold, rows and cells stay whole and no cell is a formula', () => {
  const text = fc.oneof(fc.constant(HOSTILE), fc.string({ unit: fc.constantFrom(...'",\r\n=+-@\t；北') }));
  fc.assert(
    fc.property(text, text, (titleZh, quote) => {
      const rows = parse(
        written(eventsCsv(ORIGIN), event({ titleZh, passages: [passage({ quote })] })).slice(1),
      );
      expect(rows).toHaveLength(2);
      expect(rows[1]).toHaveLength(rows[0]?.length ?? 0);
      for (const cell of rows[1] ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect((rows[1] ?? []).map((cell) => cell.replace(/^'/, ''))).toContain(titleZh.replace(/^'/, ''));
    }),
  );
});
