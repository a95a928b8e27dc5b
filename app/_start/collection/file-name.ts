import path from 'node:path';
import { knownEnding } from '@/ingest/formats/formats';
import { BESIDE } from '@/ingest/read/folder-files';

/** File systems take names of 255 bytes; what is written beside the file while it is put there has a longer one. */
const MOST_BYTES = 200;

/** Signs that a file system of today does not take in a name, that lead elsewhere, or that nobody sees (controls, marks of writing direction, joiners). */
const UNFIT =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff/\\:*?"<>|]/gu;

/** What Windows takes for a device, with whatever ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** A text of not more than so many bytes of UTF-8, cut between characters. */
function cut(text: string, most: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > most) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/**
 * The name under which a file is kept in a folder of documents: the one that it has, as far as every file system takes it. It never leads out of the
 * folder, is none that means something there, and is not hidden.
 */
export function fileNameFor(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const fit = last
    .replace(UNFIT, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[.~\s]+|[.\s]+$/gu, '');
  const ending = cut(path.extname(fit), 20);
  const stem = path.basename(fit, path.extname(fit)).trim();
  const short = cut(stem, MOST_BYTES - Buffer.byteLength(ending)).trim();
  const name =
    short === '' || short.startsWith('.')
      ? `document${fit === '' ? '' : ending || `.${fit}`}`
      : `${short}${ending}`;
  return DEVICE.test(name) || [...BESIDE].some((one) => isSameName(one, name)) ? `_${name}` : name;
}

/** Whether two names are one on some file systems. */
export const isSameName = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** A name that none of the others has: `a (2).txt`. */
export function freeName(name: string, others: readonly string[]): string {
  const ending = path.extname(name);
  const stem = path.basename(name, ending);
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? name : `${cut(stem, MOST_BYTES - 16)} (${number})${ending}`;
    if (!others.some((other) => isSameName(other, one))) return one;
  }
}

/** A file's name without its ending. */
export const stem = (name: string) => path.basename(name, knownEnding(name) ?? path.extname(name));

/** The name of a new version: that of the old one, with an ending that fits what it is. */
export const nameInPlaceOf = (old: string, sent: string) =>
  isSameName(path.extname(old), path.extname(sent)) ? old : `${stem(old)}${path.extname(sent)}`;

/** A name of which the part before the ending is nobody's, so that it is the document's id. */
export function freeStem(name: string, taken: readonly string[]): string {
  const ending = path.extname(name);
  return freeName(
    name,
    taken.map((one) => `${stem(one)}${ending}`),
  );
}
