import { expect, test } from 'vitest';
import { asOdt } from '../fixtures/as-odt';
import { readWith, shown } from '../fixtures/shown';
import { ODT } from './odt';

const content = (body: string): Record<string, string> => ({
  'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:draw="d"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
});

test.each<[what: string, body: string, lines: string[]]>([
  [
    'blanks, tabs and line ends',
    '<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>',
    ['paragraph: a b c', 'paragraph: d'],
  ],
  [
    'tracked changes are read as accepted',
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>否認</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>宣布</text:p>',
    ['paragraph: 宣布'],
  ],
  [
    'what others noted beside it is none of it',
    '<text:p>文<office:annotation><text:p>注</text:p></office:annotation></text:p>',
    ['paragraph: 文'],
  ],
  [
    'a table of contents is furniture',
    '<text:table-of-content><text:p>一、經過 3</text:p></text:table-of-content><text:p>文</text:p>',
    ['furniture: 一、經過 3', 'paragraph: 文'],
  ],
  [
    'words in a frame',
    '<text:p>外<draw:text-box><text:p>內</text:p></draw:text-box></text:p>',
    ['paragraph: 外', 'paragraph: 內'],
  ],
  ['characters of XML', '<text:p>&lt;script&gt;&amp;</text:p>', ['paragraph: <script>&']],
])('%s', async (_, body, lines) => {
  expect(shown(await readWith(ODT, asOdt([], content(body))))).toEqual(lines);
});

test('tracked changes are told', async () => {
  const body = '<text:tracked-changes><text:changed-region/></text:tracked-changes><text:p>文</text:p>';
  expect((await readWith(ODT, asOdt([], content(body)))).doubts).toMatchObject([
    { rule: 'odt.tracked-changes' },
  ]);
});
