import { asDocx } from '../../formats/fixtures/as-docx';
import { asPage } from '../../formats/fixtures/as-html';
import { asEml, asMsg } from '../../formats/fixtures/as-mail';
import { asMarkdown } from '../../formats/fixtures/as-markdown';
import { asOdt } from '../../formats/fixtures/as-odt';
import { asRtf } from '../../formats/fixtures/as-rtf';
import { asPlain, type WrittenPart } from '../../formats/fixtures/written';

/** Writes a text in a format. */
export interface FormatWriter {
  readonly what: string;
  readonly ending: string;
  write(parts: readonly WrittenPart[]): Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const PLAIN_TEXT: FormatWriter = {
  what: 'plain text',
  ending: '.txt',
  write: (parts) => utf8(asPlain(parts)),
};

/** The formats in which the bench writes its texts, some of them in several ways. */
export const WRITERS: readonly FormatWriter[] = [
  { what: 'web page', ending: '.html', write: (parts) => utf8(asPage(parts)) },
  { what: 'Markdown', ending: '.md', write: (parts) => utf8(asMarkdown(parts)) },
  { what: 'Word (DOCX)', ending: '.docx', write: (parts) => asDocx(parts) },
  { what: 'OpenDocument (ODT)', ending: '.odt', write: (parts) => asOdt(parts) },
  { what: 'rich text (RTF), Unicode', ending: '.rtf', write: (parts) => asRtf(parts) },
  { what: 'rich text (RTF), code page 936', ending: '.rtf', write: (parts) => asRtf(parts, 936) },
  { what: 'mail (EML)', ending: '.eml', write: (parts) => asEml(parts) },
  { what: 'mail of Outlook (MSG)', ending: '.msg', write: (parts) => asMsg(parts) },
];
