import { expect, test } from 'vitest';
import { asDocx, paragraph } from '../fixtures/as-docx';
import { readWith, shown, statedIn } from '../fixtures/shown';
import { partsOf } from '../fixtures/written';
import { DOCX } from './docx';

const TEXT = partsOf('# 會談\n第一段[1]。\n[1] 見報。');

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const MARK = 'w:author="a" w:date="2019-02-03T00:00:00Z"';

test.each<[what: string, body: string, lines: string[]]>([
  [
    'tracked changes are read as accepted',
    `<w:p>${run('印度')}<w:del w:id="1" ${MARK}><w:r><w:delText>否認</w:delText></w:r></w:del><w:ins w:id="2" ${MARK}>${run('宣布')}</w:ins></w:p>`,
    ['paragraph: 印度宣布'],
  ],
  [
    'a line break begins a line',
    `<w:p>${run('一')}<w:r><w:br/></w:r>${run('二')}</w:p>`,
    ['paragraph: 一', 'paragraph: 二'],
  ],
  [
    'of a link the words',
    `<w:p><w:hyperlink r:id="none">${run('聯合國')}</w:hyperlink></w:p>`,
    ['paragraph: 聯合國'],
  ],
  [
    'of a field what it shows',
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('七月')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ['paragraph: 七月'],
  ],
  [
    'what others noted beside it is none of it',
    `<w:p>${run('文')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    ['paragraph: 文'],
  ],
])('%s', async (_, body, lines) => {
  expect(shown(await readWith(DOCX, asDocx([], { body })))).toEqual(lines);
});

test('tracked changes are told', async () => {
  const body = `<w:p><w:del w:id="1" ${MARK}><w:r><w:delText>否認</w:delText></w:r></w:del><w:ins w:id="2" ${MARK}>${run('宣布')}</w:ins></w:p>`;
  expect((await readWith(DOCX, asDocx([], { body }))).doubts).toMatchObject([
    { rule: 'docx.tracked-changes', message: expect.stringContaining('1 insertions, 1 deletions') },
  ]);
});

test('a note that is called and not there: the text is read without its notes, and that is told', async () => {
  const record = await readWith(DOCX, asDocx(TEXT.filter(({ kind }) => kind !== 'note')));
  expect(shown(record).slice(0, 2)).toEqual(['heading 1: 會談', 'paragraph: 第一段。']);
  expect(record.doubts).toMatchObject([{ rule: 'docx.notes' }]);
});

test('a table of contents is furniture', async () => {
  const styles =
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="t"><w:name w:val="toc 1"/></w:style></w:styles>';
  const body = paragraph('一、經過\t3', '<w:pStyle w:val="t"/>') + paragraph('文');
  const record = await readWith(DOCX, asDocx([], { body, parts: { 'word/styles.xml': styles } }));
  expect(shown(record)).toEqual(['furniture: 一、經過 3', 'paragraph: 文']);
});

test('what a word processor puts for a title is none', async () => {
  const core = (title: string): string =>
    `<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:title>${title}</dc:title></cp:coreProperties>`;
  for (const title of ['Document1', 'Untitled', 'Microsoft Word - a.doc', 'report.docx']) {
    const record = await readWith(DOCX, asDocx(TEXT, { parts: { 'docProps/core.xml': core(title) } }));
    expect(statedIn(record)).toEqual({ title: ['會談', 'first heading'] });
  }
});

test.each([
  [asDocx(TEXT), 'a', true],
  [new TextEncoder().encode('PK\u0003\u0004 of something else'), 'a', false],
  [new TextEncoder().encode('PK\u0003\u0004 of something else'), 'a.docx', true],
  [new TextEncoder().encode('word/'), 'a.docx', false],
])('which files are of Word: %#', (bytes, name, isOne) => {
  expect(DOCX.isOne(bytes, name)).toBe(isOne);
});
