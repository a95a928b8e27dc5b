import { analyse } from 'chardet';

/**
 * What a document may be written in, by the platform's decoder labels (WHATWG Encoding Standard; its Big5 holds the
 * HKSCS and ETEN extensions).
 */
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'big5', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const BOMS: readonly { bytes: readonly number[]; encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** chardet looks at a sample: enough to tell Big5 from GB18030, and the same time for a file of any length. */
const SAMPLE_BYTES = 64 * 1024;

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Why the encoding was taken: `declared`, `bom`, `valid` UTF-8, or `detected`. */
  readonly evidence: 'declared' | 'bom' | 'valid' | 'detected';
}

export function isEncoding(label: string): label is Encoding {
  return (ENCODINGS as readonly string[]).includes(label);
}

/**
 * Decodes a file. A byte order mark is no part of the text.
 * @param declared the encoding that `sources.json` states, which overrides every detection
 * @returns null where the bytes are no text (a picture, an archive)
 */
export function decode(bytes: Uint8Array, declared?: Encoding): Decoded | null {
  if (declared) return { text: decodeAs(bytes, declared), encoding: declared, evidence: 'declared' };
  const bom = BOMS.find(({ bytes: mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (bom) return { text: decodeAs(bytes, bom.encoding), encoding: bom.encoding, evidence: 'bom' };
  const wide = utf16WithoutMark(bytes);
  if (wide) return { text: decodeAs(bytes, wide), encoding: wide, evidence: 'detected' };
  if (looksBinary(bytes)) return null;
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
      evidence: 'valid',
    };
  } catch {
    const encoding = detect(bytes);
    return { text: decodeAs(bytes, encoding), encoding, evidence: 'detected' };
  }
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function detect(bytes: Uint8Array): Encoding {
  const best = analyse(bytes.subarray(0, SAMPLE_BYTES)).find(({ name }) => isEncoding(name.toLowerCase()));
  return (best?.name.toLowerCase() as Encoding | undefined) ?? 'utf-8';
}

/** In UTF-16 the line ends and the ASCII digits have a zero byte on one side; in no other text encoding do zeros come so often. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (sample.length % 2 === 1 && sample.length < SAMPLE_BYTES) return null;
  const few = sample.length / 400;
  if (odd > few && even === 0) return 'utf-16le';
  if (even > few && odd === 0) return 'utf-16be';
  return null;
}

/** A text has next to no control characters; a picture or an archive is full of them. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let control = 0;
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) control += 1;
  return control > sample.length / 100;
}
