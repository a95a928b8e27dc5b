import { BlockWriter } from '../block-writer';
import type { Request } from '../format';
import { FormatError } from '../format-error';
import { headText } from '../packed/head';
import { PLAIN, type StatedField, type TextOfRecord } from '../text-of-record';
import { pageInArchive } from './archive';
import { isArchive } from './archive-head';
import { articleOf } from './article';
import { type DecodedPage, decodePage } from './encoding';
import { writeFlow } from './flow';
import { depthOf, isText, pageOf, walk } from './page';
import { statedBy } from './stated';

/** Where a browser notes what it saved: `<!-- saved from url=(0031)https://example.org/a -->`. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(https?:\/\/\S{1,500}) -->/;
const WITHIN = 4096;

/** @throws FormatError where the bytes are no page, or it is too large or has no text */
export async function readHtml(bytes: Uint8Array, request: Request): Promise<TextOfRecord> {
  if (isArchive(headText(bytes.subarray(0, WITHIN)), request.fileName.toLowerCase())) {
    const { page, address } = await pageInArchive(bytes, request.limits);
    return readPage(page, request, address);
  }
  const page = decodePage(bytes, request.encoding);
  if (page === null)
    throw new FormatError(
      'html.no-text',
      'is no page: its bytes are no text',
      'Save the page anew as "Web page, HTML only"',
    );
  const saved = SAVED_FROM.exec(page.text.slice(0, WITHIN))?.[1];
  return readPage(
    page,
    request,
    saved ? { field: 'URL', value: saved, basis: 'comment of the browser that saved it' } : null,
  );
}

/**
 * The text of a page: its article as headings, paragraphs, items, notes and rows, and all the rest in its place as furniture. A paragraph is not stated as such: what stands between paragraphs (a
 * line to share it, a notice) is told by its words, as in a page pasted as text.
 */
function readPage(
  { text: html, written }: DecodedPage,
  { limits }: Pick<Request, 'limits'>,
  address: StatedField | null,
): TextOfRecord {
  const document = pageOf(html);
  const root = document.body ?? document.documentElement;
  const writer = new BlockWriter(limits);
  const article = root ? articleOf(document, depthOf(root)) : null;
  if (root) writeFlow(root, article, writer);
  const { text, blocks } = writer;
  if (text === '')
    throw new FormatError(
      'html.empty',
      'has no text',
      'Save the page when it is wholly shown, or paste its text',
    );
  const isTold = (element: Element): boolean =>
    article === null || [...walk(element)].some(({ node }) => isText(node) && article.has(node));
  const told = blocks.flatMap(({ kind, span }) =>
    kind === 'furniture' ? [] : text.slice(span.start, span.end),
  );
  const { stated, doubts } = statedBy(document, isTold, told.join('\n'));
  const isAddressed = stated.some(({ field }) => field === 'URL');
  return {
    ...PLAIN,
    text,
    written,
    // One part at least is stated, so that each line is a paragraph.
    blocks: blocks.filter(({ kind }, i) => i === 0 || kind !== 'paragraph'),
    stated: address && !isAddressed ? [...stated, address] : stated,
    doubts,
  };
}
