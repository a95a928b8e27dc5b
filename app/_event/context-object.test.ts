import { expect, test } from 'vitest';
import { contextObject } from './context-object';

const pairs = (text: string) => Object.fromEntries(new URLSearchParams(text));

test('a journal article', () => {
  const work = {
    id: 'p',
    type: 'article-journal',
    title: '核議題 & 展望',
    author: [{ family: '林', given: '一' }],
    'container-title': '國際研究',
    volume: 12,
    issued: { 'date-parts': [[2005, 8]] },
  };
  expect(pairs(contextObject(work, 'https://kb.example/sources/p'))).toEqual({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:journal',
    'rft.genre': 'article',
    'rft.atitle': '核議題 & 展望',
    'rft.jtitle': '國際研究',
    'rft.au': '林, 一',
    'rft.date': '2005-08',
    'rft.volume': '12',
    rft_id: 'https://kb.example/sources/p',
  });
});

test.each([
  ['broadcast', 'info:ofi/fmt:kev:mtx:dc', 'rft.title'],
  ['book', 'info:ofi/fmt:kev:mtx:book', 'rft.btitle'],
  ['chapter', 'info:ofi/fmt:kev:mtx:book', 'rft.atitle'],
])('a %s', (type, format, title) => {
  const found = pairs(contextObject({ id: 'x', type, title: '重啟' }));
  expect(found).toMatchObject({ rft_val_fmt: format, [title]: '重啟' });
});

test('several authors are several values', () => {
  const author = [{ family: 'Roe', given: 'Ann' }, { literal: 'IAEA' }];
  const text = contextObject({ id: 'x', type: 'article-journal', author });
  expect(new URLSearchParams(text).getAll('rft.au')).toEqual(['Roe, Ann', 'IAEA']);
});
