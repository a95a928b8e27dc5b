import { createHash } from 'node:crypto';
import { type PdfObject, pagesOf, pdfOf, stream } from './pdf-bytes';

/** What fills passwords up to 32 bytes (ISO 32000-1, 7.6.3.3). */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
/** To print and to copy is allowed, to change is not. */
const PERMISSIONS = -44;
const KEY_BYTES = 5;
const CONTENT = 5;
const ID = Buffer.alloc(16);

/**
 * A PDF of one line, locked by the standard security handler with keys of 40 bits (ISO 32000-1, 7.6.3, revision 2).
 * @param toOpen the password without which nobody may read; '' where there is only one for changing
 */
export function lockedPdf(line: string, toOpen: string): Uint8Array {
  const own = rc4(md5(padded('owner')).subarray(0, KEY_BYTES), padded(toOpen));
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(padded(toOpen), own, permissions, ID).subarray(0, KEY_BYTES);
  const content = Buffer.from(`BT /F 12 Tf 20 300 Td (${line}) Tj ET`);
  // The number of the object and its generation are part of its key.
  const contentKey = md5(key, Buffer.from([CONTENT, 0, 0, 0, 0])).subarray(0, KEY_BYTES + 5);
  const objects: PdfObject[] = [
    ...pagesOf(['']).map((one, i) => (i === CONTENT - 1 ? stream(rc4(contentKey, content)) : one)),
    `<< /Filter /Standard /V 1 /R 2 /P ${PERMISSIONS} /O <${hex(own)}> /U <${hex(rc4(key, PADDING))}> >>`,
  ];
  return pdfOf(objects, `/Encrypt ${objects.length} 0 R /ID [<${hex(ID)}> <${hex(ID)}>]`);
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password), PADDING]).subarray(0, 32);
const md5 = (...parts: readonly Uint8Array[]): Buffer =>
  createHash('md5').update(Buffer.concat(parts)).digest();

/** RC4, which the platform's own library has no more. */
function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b] as number, state[a] as number];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] as number) + (key[i % key.length] as number)) & 0xff;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return bytes.map((byte) => {
    i = (i + 1) & 0xff;
    j = (j + (state[i] as number)) & 0xff;
    swap(i, j);
    return byte ^ (state[((state[i] as number) + (state[j] as number)) & 0xff] as number);
  });
}
