import { Readable } from 'node:stream';
import { Tokenize } from 'rtf-stream-parser';
import { BlockWriter } from '../block-writer';
import { FormatError } from '../format-error';
import { withTitle } from '../heading-title';
import type { Limits } from '../limits';
import { PLAIN, type TextOfRecord } from '../text-of-record';
import { trackedChanges } from '../tracked-changes';
import { RtfText } from './rtf-text';
import { withoutBinary } from './without-binary';

const CHUNK = 64 * 1024;

/**
 * The text of a rich text: headings, paragraphs, items, notes, rows. Tracked changes are read as accepted.
 * @throws FormatError where it has no text or too much
 */
export async function readRtf(bytes: Uint8Array, limits: Limits): Promise<TextOfRecord> {
  const writer = new BlockWriter(limits);
  const reader = new RtfText(writer);
  const tokens = Readable.from(chunks(withoutBinary(bytes)), { objectMode: false }).pipe(new Tokenize());
  for await (const token of tokens) reader.take(token);
  reader.end();
  const { text, blocks } = writer;
  if (text === '')
    throw new FormatError(
      'rtf.empty',
      'has no text, or is cut off',
      'Open it in a word processor and save it anew',
    );
  return {
    ...PLAIN,
    text,
    blocks,
    stated: withTitle(reader.stated, writer),
    doubts: reader.deletions === 0 ? [] : [trackedChanges('rtf', `${reader.deletions} deletions`)],
  };
}

function* chunks(bytes: Uint8Array): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield Buffer.from(bytes.subarray(at, at + CHUNK));
}
