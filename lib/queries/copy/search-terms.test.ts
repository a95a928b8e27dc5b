import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { searchTokens } from '@/lib/text/search-tokens';
import { SEARCHED, type Searched, termsOfPattern, termsOfText } from './search-terms';

test('characters are indexed in pairs, words in the form in which the app compares them', () => {
  expect(termsOfText('六方會談，Six-Party Talks 重啟')).toEqual([
    ...['六方', '方会', '会谈', '谈', 'six', 'parti', 'talk', '重启', '启'],
  ]);
});

describe('words find the texts that hold them', () => {
  const index = new MiniSearch<Searched>(SEARCHED);
  index.addAll([
    { id: 1, title: 'North Korea withdraws', passage: '北韓退出禁止核武擴散條約' },
    { id: 2, title: 'A visit', passage: '小泉純一郎訪問北韓，返國' },
  ]);
  const found = (words: string) => {
    const sets = termsOfPattern(searchTokens(words)).map(({ term, begins }) =>
      index.search(term, { prefix: begins, tokenize: (text) => [text] }).map(({ id }) => id),
    );
    return [1, 2].filter((id) => sets.every((ids) => ids.includes(id)));
  };
  test.each<[string, number[]]>([
    ['北韓', [1, 2]],
    ['北韩', [1, 2]],
    ['禁止核武', [1]],
    ['約', [1]],
    ['國', [2]],
    ['韓返', []],
    ['withdrawal', [1]],
    ['visits', [2]],
  ])('%s', (words, ids) => expect(found(words)).toEqual(ids));
});
