import { bytesBeside } from '@/ingest/read/stable-read';
import { BibliographyError } from './bibliography';
import { isLink } from './disk';

const CURE = 'until then nothing can be added or changed';

/**
 * The text of `sources.json` as it can be written again without anything in it being lost: with its byte order mark, if it has one.
 * @returns null where there is no such file
 * @throws BibliographyError where it could not: what is put in its place would be no link any more, and bytes that are no UTF-8 would be replaced
 */
export async function readBibliography(file: string): Promise<string | null> {
  if (await isLink(file))
    throw new BibliographyError(
      `sources.json is a symbolic link. Put the file itself in its place; ${CURE}.`,
    );
  const bytes = bytesBeside(file);
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BibliographyError(`sources.json is not written in UTF-8. Save it so; ${CURE}.`);
  }
}
