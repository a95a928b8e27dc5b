import { createHash } from 'node:crypto';
import path from 'node:path';
import { documentFiles } from '@/ingest/read/folder-files';
import { type Entry, entryOf } from './bibliography';
import { CannotBe } from './cannot-be';
import { hashOf } from './disk';
import { type Place, placesIn } from './place';
import { readBibliography } from './read-bibliography';

/** A document as the folder and the bibliography have it. */
export interface Held {
  readonly id: string;
  readonly fileName: string;
  readonly entry: Entry | null;
  /** Changes with the file and with the entry (RFC 9110, 8.8.3). */
  readonly tag: string;
}

const bibliographyOf = (place: Place) => readBibliography(placesIn(place).bibliography);

/** All documents of a collection, by the order of their names. */
export async function allHeld(place: Place): Promise<Omit<Held, 'tag'>[]> {
  const text = await bibliographyOf(place);
  return documentFiles(place.folder).map(({ id, fileName }) => ({ id, fileName, entry: entryOf(text, id) }));
}

/** A document; null where there is none of that id. */
export async function heldOf(place: Place, id: string): Promise<Held | null> {
  const file = documentFiles(place.folder).find((one) => one.id === id);
  if (!file) return null;
  const entry = entryOf(await bibliographyOf(place), id);
  const hash = (await hashOf(path.join(place.folder, file.fileName))) ?? '';
  return { ...file, entry, tag: tagOf([hash, entry]) };
}

/** What changes with a value, as an entity tag. */
export const tagOf = (value: unknown): string =>
  `"${createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 27)}"`;

/** Whether one of the tags of an `If-Match` header is this one (RFC 9110, 13.1.1). */
export const isMatch = (header: string, tag: string): boolean =>
  header === '*' || header.split(',').some((one) => one.trim() === tag);

/**
 * A document as a client has seen it.
 * @param tags the `If-Match` header
 * @throws CannotBe where there is no such document, or the client has seen another state of it
 */
export async function seen(place: Place, id: string, tags: string | null): Promise<Held> {
  const held = await heldOf(place, id);
  if (!held) throw missing(id);
  if (tags === null) throw new CannotBe(428, 'noTag');
  const { fileName: name, entry, tag } = held;
  if (!isMatch(tags, tag)) throw new CannotBe(412, 'changed', { name }, { entry, tag });
  return held;
}

/** Says that there is no file for a document; what is attached to a mail has none of its own. */
export function missing(id: string): CannotBe {
  const cut = id.indexOf('/');
  return cut < 0
    ? new CannotBe(404, 'missing', { id })
    : new CannotBe(404, 'part', { id, whole: id.slice(0, cut) });
}
