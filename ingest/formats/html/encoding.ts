import { type Decoded, decode, type Encoding, isEncoding } from '../text/decode';

/** Where a page says how it is written stands at its beginning. */
const HEAD = 4096;
const CHARSET = /<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i;

/** Other labels of the encodings that are read, by the WHATWG Encoding Standard. */
const LABELS: ReadonlyMap<string, Encoding> = new Map([
  ['utf8', 'utf-8'],
  ['utf-16', 'utf-16le'],
  ['big5-hkscs', 'big5'],
  ['x-x-big5', 'big5'],
  ['cn-big5', 'big5'],
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb_2312', 'gb18030'],
  ['gb_2312-80', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['chinese', 'gb18030'],
]);

/** A decoded page; how it is written is null where plain texts are not read in that encoding. */
export interface DecodedPage {
  readonly text: string;
  readonly written: Pick<Decoded, 'encoding' | 'evidence'> | null;
}

/**
 * Decodes a page: as `sources.json` states, by its byte order mark, as UTF-8 where it is that, as the page states, and else as its bytes show.
 * A page that is valid UTF-8 and states something else was saved anew by a program that left the old statement in place.
 * @returns null where the bytes are no text
 */
export function decodePage(bytes: Uint8Array, declared?: Encoding): DecodedPage | null {
  const shown = decode(bytes, declared);
  if (shown === null || shown.evidence !== 'detected' || shown.encoding.startsWith('utf-16'))
    return pageOf(shown);
  const label = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1]?.toLowerCase();
  if (label === undefined || label.startsWith('utf')) return pageOf(shown);
  return decodedAs(label, bytes) ?? pageOf(shown);
}

/** Decodes by a label of the platform; null where it knows none such. */
export function decodedAs(label: string, bytes: Uint8Array): DecodedPage | null {
  const known = isEncoding(label) ? label : LABELS.get(label);
  if (known !== undefined) return pageOf(decode(bytes, known));
  try {
    return { text: new TextDecoder(label).decode(bytes), written: null };
  } catch {
    return null;
  }
}

function pageOf(decoded: Decoded | null): DecodedPage | null {
  if (decoded === null) return null;
  const { text, encoding, evidence } = decoded;
  return { text, written: { encoding, evidence } };
}
