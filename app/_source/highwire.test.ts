import { expect, test } from 'vitest';
import { highwireTags } from './highwire';

const PAPER = {
  id: 'p',
  title: '核議題之展望',
  date: { edtf: '2005', earliest: '2005-01-01', latest: '2005-12-31' },
  csl: {
    id: 'p',
    type: 'article-journal',
    title: '核議題之展望',
    language: 'zh-Hant',
    author: [
      { family: '林', given: '一' },
      { family: 'Roe', given: 'Ann' },
    ],
    'container-title': '國際研究',
    volume: 12,
    page: '15-20',
    keyword: '會談, 條約',
  },
};

test('a paper', () => {
  expect(highwireTags(PAPER)).toEqual({
    citation_title: '核議題之展望',
    citation_author: ['林一', 'Ann Roe'],
    citation_publication_date: '2005',
    citation_journal_title: '國際研究',
    citation_volume: '12',
    citation_firstpage: '15',
    citation_lastpage: '20',
    citation_language: 'zh-Hant',
    citation_keywords: ['會談', '條約'],
  });
});

test.each([
  ['2004-04-09', undefined, '2004/04/09'],
  ['2004-04', undefined, '2004/04'],
  ['2004-04-09/2004-04-12', undefined, undefined],
  ['2004', { 'date-parts': [[1998, 3]] }, '1998/03'],
  ['2004', 'no date', '2004'],
])('derived %s, stated %j', (edtf, issued, expected) => {
  const tags = highwireTags({ ...PAPER, date: { ...PAPER.date, edtf }, csl: { ...PAPER.csl, issued } });
  expect(tags.citation_publication_date).toBe(expected);
});
