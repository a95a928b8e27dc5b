import { micromark } from 'micromark';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { frontmatter, frontmatterHtml } from 'micromark-extension-frontmatter';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { BlockWriter } from '../block-writer';
import type { Request } from '../format';
import { FormatError } from '../format-error';
import { withTitle } from '../heading-title';
import { writeFlow } from '../html/flow';
import { pageOf } from '../html/page';
import { decode } from '../text/decode';
import { PLAIN, type TextOfRecord } from '../text-of-record';
import { frontMatterOf } from './front-matter';

/** Marks of the text's beginning that may hold what it states of itself. */
const MATTER: ('yaml' | 'toml')[] = ['yaml', 'toml'];

/**
 * The text of Markdown without its marks: headings, paragraphs, items, notes, rows; of links the words.
 * @throws FormatError where it is no text or has none
 */
export function readMarkdown(
  bytes: Uint8Array,
  { limits, encoding: declared }: Pick<Request, 'limits' | 'encoding'>,
): TextOfRecord {
  const decoded = decode(bytes, declared);
  if (decoded === null)
    throw new FormatError('md.no-text', 'is no text file', 'Save it as Markdown in UTF-8');
  const html = micromark(decoded.text, {
    allowDangerousHtml: true,
    extensions: [frontmatter(MATTER), gfm(), cjkFriendlyExtension()],
    htmlExtensions: [frontmatterHtml(MATTER), gfmWithoutFilter()],
  });
  const writer = new BlockWriter(limits);
  writeFlow(pageOf(`<html><body>${html}</body></html>`).body, null, writer);
  const { text, blocks } = writer;
  if (text === '') throw new FormatError('md.empty', 'has no text', 'Fill it or remove it');
  const { stated, doubts } = frontMatterOf(decoded.text);
  const { encoding, evidence } = decoded;
  return {
    ...PLAIN,
    text,
    written: { encoding, evidence },
    blocks,
    stated: withTitle(stated, writer),
    doubts,
  };
}

/** GitHub's filter of tags writes a program out as words; here it is dropped with what else runs. */
function gfmWithoutFilter(): ReturnType<typeof gfmHtml> {
  const html = gfmHtml({ label: ' ', backLabel: ' ' });
  const { htmlFlowData, htmlTextData, ...exit } = html.exit ?? {};
  return { ...html, exit };
}
