import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse-query';

/** A query's parts in short: `"phrase"`, `from..to`, `word`. */
const brief = (query: string) =>
  parseQuery(query).map((part) => {
    if (part.kind === 'time') return `${part.from}..${part.to}`;
    return part.kind === 'phrase' ? `"${part.text}"` : part.text;
  });

describe('words and phrases', () => {
  test.each([
    ['核武', ['核武']],
    ['訪問 日本', ['訪問', '日本']],
    ['light-water reactor', ['light', 'water', 'reactor']],
    ['F-16戰機', ['F', '16', '戰機']],
    ['"six-party talks"', ['"six-party talks"']],
    ['“六方會談” 北京', ['"六方會談"', '北京']],
    ['「六方會談」', ['"六方會談"']],
    ['北韓『退出』', ['北韓', '"退出"']],
    ['"six party', ['"six party"']],
    ['六\u200b方', ['六\u200b方']],
    ['""', []],
    ['  ', []],
    ['。…', []],
  ])('%s', (query, parts) => expect(brief(query)).toEqual(parts));
});

describe('times', () => {
  test.each([
    ['2003', ['2003-01-01..2003-12-31']],
    ['２００３', ['2003-01-01..2003-12-31']],
    ['2003-08', ['2003-08-01..2003-08-31']],
    ['2003/8/27', ['2003-08-27..2003-08-27']],
    ['2003-2005', ['2003-01-01..2005-12-31']],
    ['2003–2005', ['2003-01-01..2005-12-31']],
    ['2003年到2005年', ['2003-01-01..2005-12-31']],
    ['2003-08/2004-06', ['2003-08-01..2004-06-30']],
    ['July 2005', ['2005-07-01..2005-07-31']],
    ['Sept. 2005', ['2005-09-01..2005-09-30']],
    ['26 July 2005', ['2005-07-26..2005-07-26']],
    ['July 26, 2005', ['2005-07-26..2005-07-26']],
    ['民國94年', ['2005-01-01..2005-12-31']],
    ['民国94年5月2日', ['2005-05-02..2005-05-02']],
    ['民國九十四年', ['2005-01-01..2005-12-31']],
    ['昭和20年', ['1945-01-01..1945-12-31']],
    ['2005年7月', ['2005-07-01..2005-07-31']],
    ['二○○五年七月', ['2005-07-01..2005-07-31']],
    ['1990年代', ['1990-01-01..1999-12-31']],
    ['1990s', ['1990-01-01..1999-12-31']],
    ['2005年7月會談', ['2005-07-01..2005-07-31', '會談']],
    ['北韓2003年', ['北韓', '2003-01-01..2003-12-31']],
    ['withdrawal 2003', ['withdrawal', '2003-01-01..2003-12-31']],
  ])('%s', (query, parts) => expect(brief(query)).toEqual(parts));

  test.each([
    ['2003-13', ['2003', '13']],
    ['12345', ['12345']],
    ['94 delegates', ['94', 'delegates']],
    ['3500', ['3500']],
    ['"2003"', ['"2003"']],
    ['2003-02-30', ['2003', '02', '30']],
  ])('%s holds none', (query, parts) => expect(brief(query)).toEqual(parts));
});

test('whatever is written is read', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => Array.isArray(parseQuery(query))));
});
