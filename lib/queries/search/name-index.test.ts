import { describe, expect, test } from 'vitest';
import { NameIndex } from './name-index';
import { parseQuery } from './parse-query';
import { nameWords } from './spelled-names';

const INDEX = new NameIndex([
  { id: 'JPN', kind: 'state', nameZh: '日本', nameEn: 'Japan', others: ['小泉政府', '日本政府'] },
  { id: 'PRK', kind: 'state', nameZh: '北韓', nameEn: 'North Korea', others: ['朝鮮', 'DPRK', 'D.P.R.K.'] },
  { id: 'KOR', kind: 'state', nameZh: '南韓', nameEn: 'South Korea', others: ['韓國'] },
  { id: 'USA', kind: 'state', nameZh: '美國', nameEn: 'United States', others: ['布希政府', 'US', 'U.S.'] },
  { id: 'UN', kind: 'organisation', nameZh: '聯合國', nameEn: 'United Nations', others: [] },
  { id: 'koizumi', kind: 'person', nameZh: '小泉純一郎', nameEn: 'Koizumi Junichiro', others: ['小泉'] },
  { id: 'kim-jong-il', kind: 'person', nameZh: '金正日', nameEn: 'Kim Jong-il', others: [] },
  {
    ...{ id: 'npt', kind: 'treaty', nameZh: '禁止核武擴散條約' },
    nameEn: 'Treaty on the Non-Proliferation of Nuclear Weapons',
    others: ['NPT', '核不擴散條約'],
  },
]);

const words = (query: string) =>
  nameWords(parseQuery(query).flatMap((part) => (part.kind === 'time' ? [] : part.tokens)));
const called = (query: string) => INDEX.called(words(query)).map(({ id }) => id);
const beginning = (query: string) => INDEX.beginning(words(query)).map(({ id }) => id);

describe('whole names', () => {
  test.each([
    ['小泉', ['koizumi']],
    ['小泉政府', ['JPN']],
    ['Kim Jong Il', ['kim-jong-il']],
    ['Kim Jong-il', ['kim-jong-il']],
    ['kimjongil', ['kim-jong-il']],
    ['Jong-il Kim', ['kim-jong-il']],
    ['Junichiro Koizumi', ['koizumi']],
    ['金正日', ['kim-jong-il']],
    ['核不擴散条约', ['npt']],
    ['ＮＰＴ', ['npt']],
    ['DPRK', ['PRK']],
    ['d.p.r.k.', ['PRK']],
    ['us', ['USA']],
    ['UN', ['UN']],
  ])('%s names %s', (query, ids) => expect(called(query)).toEqual(ids));

  test.each(['布希', 'Korea', '本', 'United', 'Korea North', ''])('%s is none', (query) =>
    expect(called(query)).toEqual([]),
  );
});

describe('words of names', () => {
  test.each([
    ['Korea', ['PRK', 'KOR']],
    ['Koiz', ['koizumi']],
    ['Non-Proliferation', ['npt']],
    ['nuclear weap', ['npt']],
    ['小泉純', ['koizumi']],
    ['禁止核武', ['npt']],
  ])('%s begins one of %s', (query, ids) => expect(beginning(query)).toEqual(ids));

  test.each([
    ['布希', 'what a state is called by its government is no name of its own'],
    ['正日', 'the middle of a name'],
    ['核不', 'less than half a name'],
    ['orea', 'the end of a word'],
    ['ko', 'too short'],
    ['proliferation nuclear', 'words that do not follow each other'],
  ])('%s begins none: %s', (query) => expect(beginning(query)).toEqual([]));
});
