import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { isPlausible } from './plausible';

/**
 * What a document may be written in, by the labels of the WHATWG Encoding Standard. Big5 is decoded by iconv-lite, whose table is the
 * standard's, with the HKSCS and ETEN extensions; the platform's own lacks them.
 */
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'big5', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const BOMS: readonly { bytes: readonly number[]; encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** A sample is enough to tell encodings apart, and takes the same time for a file of any length. */
const SAMPLE_BYTES = 64 * 1024;

/** How many of the bytes of a text may be control characters: more where all of them are valid UTF-8, which chance does not make. */
const MOST_CONTROL = { valid: 0.1, other: 0.01 } as const;

const REPLACEMENT = '\uFFFD';

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
 * Decodes a file. A byte order mark is no part of the text; bytes that fit no character become U+FFFD.
 * @param declared the encoding that `sources.json` states, which overrides every detection
 * @returns null where the bytes are no text (a picture, an archive)
 */
export function decode(bytes: Uint8Array, declared?: Encoding): Decoded | null {
  if (declared) return { text: decodeAs(bytes, declared), encoding: declared, evidence: 'declared' };
  const bom = BOMS.find(({ bytes: mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (bom) return { text: decodeAs(bytes, bom.encoding), encoding: bom.encoding, evidence: 'bom' };
  const wide = utf16WithoutMark(bytes);
  if (wide) return { text: decodeAs(bytes, wide), encoding: wide, evidence: 'detected' };
  const control = controlShare(bytes);
  const utf8 = control <= MOST_CONTROL.valid ? asUtf8(bytes) : null;
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', evidence: 'valid' };
  if (control > MOST_CONTROL.other) return null;
  const encoding = detect(bytes);
  return { text: decodeAs(bytes, encoding), encoding, evidence: 'detected' };
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  return encoding === 'big5' ? iconv.decode(bytes, 'big5-hkscs') : new TextDecoder(encoding).decode(bytes);
}

/** The likeliest encoding in which no byte of the sample is left over; where there is none, the likeliest. */
function detect(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const ranked = analyse(sample)
    .map(({ name }) => name.toLowerCase())
    .filter(isEncoding);
  const fits = (encoding: Encoding): boolean => {
    // The sample may end within a character.
    const fault = decodeAs(sample, encoding).indexOf(REPLACEMENT);
    return fault < 0 || (bytes.length > SAMPLE_BYTES && fault >= sample.length / 4 - 1);
  };
  return ranked.find(fits) ?? ranked[0] ?? 'utf-8';
}

/** In UTF-16 line ends, blanks and ASCII digits have a zero byte; in no other text encoding do zeros come so often. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (bytes.length % 2 === 1) return null;
  let zeros = 0;
  for (const byte of sample) if (byte === 0) zeros += 1;
  if (zeros <= sample.length / 400) return null;
  const orders = ['utf-16le', 'utf-16be'] as const;
  return orders.find((encoding) => isPlausible(decodeAs(sample, encoding))) ?? null;
}

/** The share of control characters: a text has next to none, a picture or an archive is full of them. */
function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let control = 0;
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) control += 1;
  return control / Math.max(1, sample.length);
}
