import { bytesBeside } from '@/ingest/read/stable-read';
import { CannotBe } from './cannot-be';
import { isLink } from './disk';

/**
 * The text of `sources.json` as it can be written again without anything in it being lost: with its byte order mark, if it has one.
 * @returns null where there is no such file
 * @throws CannotBe where it could not: what is put in its place would be no link any more, and bytes that are no UTF-8 would be replaced
 */
export async function readBibliography(file: string): Promise<string | null> {
  if (await isLink(file)) throw new CannotBe(409, 'link', { name: 'sources.json' });
  const bytes = bytesBeside(file);
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CannotBe(409, 'encoding');
  }
}
