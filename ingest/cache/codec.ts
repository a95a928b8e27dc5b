import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { OffsetMap } from '@/lib/text/offset-map';
import type { ReadByItself } from '../document/read-by-itself';

/** Speed counts more than the last byte: the fastest level makes a fifth of the text of it already. */
const LEVEL = 1;

/** Plain data as bytes; `undefined`, maps and sets come back as they were. */
export function packed(value: unknown): Uint8Array {
  // A copy of its own: what zlib gives may lie in a larger buffer, which would be sent and kept with it.
  return new Uint8Array(deflateRawSync(serialize(value), { level: LEVEL }));
}

/** What `packed` was given. @throws Error where the bytes were made by nothing of the kind */
export function unpacked(bytes: Uint8Array): unknown {
  return deserialize(inflateRawSync(bytes));
}

/** A document read by itself, as plain data. */
export function packedDocument({ clean, ...rest }: ReadByItself): Uint8Array {
  return packed({ ...rest, clean: { ...clean, map: clean.map.sections } });
}

/** What `packedDocument` was given. */
export function unpackedDocument(bytes: Uint8Array): ReadByItself {
  const { clean, ...rest } = unpacked(bytes) as Omit<ReadByItself, 'clean'> & {
    clean: Omit<ReadByItself['clean'], 'map'> & { map: OffsetMap['sections'] };
  };
  return { ...rest, clean: { ...clean, map: new OffsetMap(clean.map) } };
}
