import { describe, expect, test } from 'vitest';
import { exportItems } from '@/lib/cite/export';
import { HOSTILE, ORIGIN, passage } from './fixture';
import { workItem } from './works';

const WORK = {
  id: 'doc a',
  title: '談判重啟',
  csl: { id: 'doc a', type: 'broadcast', title: '談判重啟', language: 'zh-Hant' },
  derivedDate: { edtf: '1999-10-05', earliest: '1999-10-05', latest: '1999-10-05' },
};

test('a work has a title, an address and the date that was worked out', () => {
  expect(workItem(WORK, ORIGIN)).toMatchObject({
    title: '談判重啟',
    URL: 'https://kb.example/sources/doc%20a',
    issued: { 'date-parts': [[1999, 10, 5]], circa: true },
  });
});

test('without a title it has a description in brackets, and the words it begins with nowhere else', () => {
  const { title: _, ...untitled } = WORK.csl;
  const csl = { ...untitled, genre: '新聞播報稿', custom: { incipit: '談判重啟' } };
  expect(workItem({ ...WORK, csl }, ORIGIN)).toMatchObject({ title: '[新聞播報稿，起首為「談判重啟」]' });
  expect(workItem({ ...WORK, csl: { ...csl, language: 'en' } }, ORIGIN).title).toBe(
    '[News script beginning “談判重啟”]',
  );
  expect(workItem({ ...WORK, csl }, ORIGIN)).not.toHaveProperty('custom');
});

test('where nobody has named an address, a work has its own or none', () => {
  expect(workItem(WORK, null)).not.toHaveProperty('URL');
  expect(workItem(WORK, null, { ...passage({}), locale: 'en' })).not.toHaveProperty('URL');
  const own = { ...WORK.csl, URL: 'https://paper.example/1' };
  expect(workItem({ ...WORK, csl: own }, null).URL).toBe(own.URL);
});

test('its own address and date go first', () => {
  const own = { ...WORK.csl, URL: 'https://paper.example/1', issued: { 'date-parts': [[1998]] } };
  expect(workItem({ ...WORK, csl: own }, ORIGIN)).toMatchObject({ URL: own.URL, issued: own.issued });
});

test('a passage gives its address, its place and its words', () => {
  const item = workItem(WORK, ORIGIN, { ...passage({ quote: '重啟' }), locale: 'en' });
  expect(item).toMatchObject({
    URL: 'https://kb.example/sources/doc-a?passage=10-20&hash=01234567#passage',
    note: 'sec. 貳, para. 3 「重啟」',
  });
});

test('a note says where the date of what is told is an editor’s', () => {
  const words = { ...passage({ quote: '重啟' }), editorsDate: '1999-10' };
  expect(workItem(WORK, ORIGIN, { ...words, locale: 'en' }).note).toBe(
    'sec. 貳, para. 3 「重啟」 (the event is dated by an editor: 1999-10)',
  );
  expect(workItem(WORK, ORIGIN, { ...words, locale: 'zh-Hant' }).note).toContain(
    '(事件日期由編者訂定：1999-10)',
  );
});

describe('what a document holds stays within its field', () => {
  const hostile = workItem({ ...WORK, csl: { ...WORK.csl, title: HOSTILE } }, ORIGIN, {
    ...passage({ quote: `${HOSTILE}}, x = {\nER  - ` }),
    locale: 'zh-Hant',
  });

  test('of BibTeX: one entry, balanced braces, one field a line', () => {
    const text = exportItems([hostile], 'bibtex');
    expect(text.match(/^@/gm)).toHaveLength(1);
    let depth = 0;
    for (const mark of text.match(/[{}]/g) ?? []) depth += mark === '{' ? 1 : -1;
    expect(depth).toBe(0);
    for (const line of text.trim().split('\n').slice(1, -1))
      expect(line).toMatch(/^\t\w+ = (?:\{.*\}|[a-z]{3}),?$/);
  });

  test('of RIS: one record, a tag on each line', () => {
    const lines = exportItems([hostile], 'ris').split('\r\n').slice(0, -1);
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - ']);
    expect(lines[0]).toMatch(/^TY {2}- /);
  });

  test('of CSL-JSON', () => {
    expect(JSON.parse(exportItems([hostile], 'csl'))).toEqual([hostile]);
  });
});
