import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexText, phraseQuery } from './search-index';
import { searchTokens } from './search-tokens';

const forms = (text: string) => searchTokens(text).map(({ form }) => form);

describe('searchTokens', () => {
  test.each([
    ['六方\n 會談', ['六', '方', '会', '谈']],
    ['Six-Party Talks', ['six', 'parti', 'talk']],
    ["Korea's", ['korea']],
    ['ＮＰＴ', ['npt']],
    ['Pyŏngyang', ['pyongyang']],
    ['김정일', ['김정일']],
    ['2005年7月', ['2005', '年', '7', '月']],
    ['', []],
    ['「」…', []],
  ])('%j', (text, tokens) => expect(forms(text)).toEqual(tokens));

  test.each([
    ['核\u200b武', '核武', 'a zero-width space'],
    ['核\ufe00武', '核武', 'a variation selector'],
    ['核\u{e0100}武', '核武', 'an ideographic variation selector'],
    ['⻄方', '西方', 'a radical'],
    ['⼈民', '人民', 'a Kangxi radical'],
    ['北\uf963', '北北', 'a compatibility character'],
    ['\u{2f80f}', '兔', 'a compatibility character of the second plane'],
    ['with\u00addraw', 'withdraw', 'a soft hyphen'],
    ['二○○二年', '二〇〇二年', 'a circle for zero'],
    ['帄壤', '平壤', 'a glyph that a file has wrong'],
  ])('%j is as good as %s: %s', (one, other) => expect(forms(one)).toEqual(forms(other)));

  test('the places of tokens are in order within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const token of searchTokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

test.each([
  [['六方會談'], '六方 方会 会谈 谈'],
  [['北韓、日本'], '北韩 韩 日本 本'],
  [['會談', '核武'], '会谈 谈 ␟ 核武 武'],
  [['light-water reactors'], 'light water reactor'],
])('%j is indexed as %s', (texts, index) => expect(indexText(texts)).toBe(index));

test.each([
  ['六方會', false, '"六方 方会"'],
  ['核', false, '"核" *'],
  ['在2002', false, '"在 2002"'],
  ['withdr', true, '"withdr" *'],
  ['light water', false, '"light water"'],
  ['，', false, null],
])('%s (goes on: %s) is found by %s', (text, isBeginning, query) =>
  expect(phraseQuery(searchTokens(text), isBeginning)).toBe(query),
);
