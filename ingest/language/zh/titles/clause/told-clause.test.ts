import { expect, test } from 'vitest';
import { Diagnostics } from '../../../../faults/diagnostics';
import { asRead } from '../../../../fixtures/as-read';
import { loadLexicon } from '../../../../knowledge/load';
import { ingest } from '../../../../pipeline';

/** The titles of all mentions in both languages, by document. */
function titles(...texts: string[]): unknown[][] {
  const documents = texts.map((text, i) => asRead(`d${i}`, text, [2004, 1, 1]));
  const { mentions } = ingest(documents, loadLexicon(), new Diagnostics());
  return documents.map(({ id }) =>
    mentions.filter(({ documentId }) => documentId === id).map(({ title }) => title),
  );
}

const BEFORE = '天氣晴朗，風和日麗。\n\n';

test.each([
  '2003年8月北韓宣布退出六方會談，美國要求北韓重返談判。',
  '2003年5月3日，伊朗與俄羅斯就核電廠達成協議。',
  '1998年5月，印度和巴基斯坦進行核子試爆，日本對兩國實施制裁。',
  '2002年7月中國否認向伊朗出售飛彈。',
])('a clause is told the same wherever it stands: %s', (text) => {
  const [alone = []] = titles(text);
  expect(alone.length).toBeGreaterThan(0);
  expect(titles(`${BEFORE}${text}`, text, `${BEFORE}${BEFORE}${text}`)).toEqual([alone, alone, alone]);
});

test('the same words are told apart by whom they name', () => {
  const said = '1991年3月，布希表示，將對伊拉克實施制裁。';
  const later = '2003年3月，布希表示，將對伊拉克實施制裁。';
  const [elder, younger] = titles(said, later);
  expect(elder).toHaveLength(1);
  expect(elder).not.toEqual(younger);
});
