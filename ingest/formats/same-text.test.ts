import { expect, test } from 'vitest';
import { DOCX } from './docx/docx';
import { asDocx } from './fixtures/as-docx';
import { asMarkdown } from './fixtures/as-markdown';
import { asOdt } from './fixtures/as-odt';
import { asRtf } from './fixtures/as-rtf';
import { readWith, shown, statedIn } from './fixtures/shown';
import { partsOf } from './fixtures/written';
import type { FormatReader } from './format';
import { MARKDOWN } from './markdown/markdown';
import { ODT } from './odt/odt';
import { RTF } from './rtf/rtf';

/** One text, written by those who can say what its parts are. */
const TEXT = partsOf(`# 會談
第一段[1]。
## 經過
- 甲
| 1998年\t印度試爆
[1] 見報。`);

const WRITTEN: readonly (readonly [what: string, reader: FormatReader, file: Uint8Array | string])[] = [
  ['DOCX', DOCX, asDocx(TEXT)],
  ['ODT', ODT, asOdt(TEXT)],
  ['RTF, Unicode', RTF, asRtf(TEXT)],
  ['RTF, code page 936', RTF, asRtf(TEXT, 936)],
  ['RTF, code page 950', RTF, asRtf(TEXT, 950)],
  ['Markdown', MARKDOWN, asMarkdown(TEXT)],
];

test.each(WRITTEN)(
  '%s: headings, paragraphs, items, rows and notes are read as such',
  async (_, reader, file) => {
    const lines = shown(await readWith(reader, file));
    expect(lines.filter((line) => !line.startsWith('furniture'))).toEqual([
      'heading 1: 會談',
      'paragraph: 第一段[1]。',
      'heading 2: 經過',
      'item: 甲',
      'paragraph: 1998年\t印度試爆',
      'note: 1 見報。',
    ]);
  },
);

/** Where the fixtures of each format state title and author; each has a date of its making too. */
const PROPERTIES: Readonly<Record<string, readonly [title: string, author: string]>> = {
  docx: ['document property dc:title', 'document property dc:creator'],
  odt: ['document property dc:title', 'document property meta:initial-creator'],
  rtf: ['document property title', 'document property author'],
};

test.each(WRITTEN.filter(([, { id }]) => id in PROPERTIES))(
  '%s: title and author are stated; when the file was made is no date of its text',
  async (_, reader, file) => {
    const [title, author] = PROPERTIES[reader.id] ?? [];
    expect(statedIn(await readWith(reader, file))).toEqual({
      title: ['會談', title],
      author: [[{ literal: 'Lin Yi' }], author],
    });
  },
);
