import { unzipSync } from 'fflate';
import { FormatError } from '../format-error';
import type { Limits } from '../limits';

/** What the reader of a packed format calls it: `no Word document`. */
interface Packed {
  readonly rule: string;
  readonly what: string;
}

const ANEW = 'Open it in the program that made it and save it anew';

/**
 * The wanted parts of a packed file (DOCX, ODT), in memory only: no name in it leads anywhere. How much each part unpacks to is read before it is unpacked, and no part can
 * unpack to more than that.
 * @throws FormatError where it is no archive, is damaged, or would unpack to too much
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: Pick<Limits, 'parts' | 'unpackedBytes'>,
  { rule, what }: Packed,
): ReadonlyMap<string, Uint8Array> {
  let parts = 0;
  let size = 0;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts += 1;
        if (parts > limits.parts)
          throw new FormatError(`${rule}.parts`, `packs more than ${limits.parts} files`, ANEW);
        if (!wanted(name)) return false;
        size += originalSize;
        if (size > limits.unpackedBytes)
          throw new FormatError(
            `${rule}.unpacked`,
            `would unpack to more than ${Math.round(limits.unpackedBytes / 1024 / 1024)} MB`,
            'Split it into smaller files, or save its text as .txt',
          );
        return true;
      },
    });
    return new Map(Object.entries(found));
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError(`${rule}.damaged`, `is damaged: it is ${what}, or a part of it is missing`, ANEW);
  }
}
