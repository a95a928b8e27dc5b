import path from 'node:path';
import { CannotBe } from '../cannot-be';
import type { Change } from '../change';
import { hashOf } from '../disk';
import type { Drafts } from '../drafts';
import { entryWith, type Fields, titleOf } from '../entry';
import { nameInPlaceOf } from '../file-name';
import type { Held } from '../held';
import type { Place } from '../place';
import { type Plan, stepsTo } from './plan';

const NO_BYTES = { bytesOf: () => '' };
const OF_ONE = { request: null, undoes: null };

/** How what is known of a document is corrected. */
export function planOfCorrecting({ id, fileName, entry: before }: Held, fields: Fields): Plan {
  const after = entryWith(before, id, fields);
  const documents = [{ id, title: titleOf(after, id), fileName }];
  return { what: { files: [], entries: [{ id, before, after }], documents, ...OF_ONE }, ...NO_BYTES };
}

/** How a newer version of a document comes into its place, and what is known of it is corrected. */
export async function planOfReplacing(
  place: Place,
  drafts: Drafts,
  { id, fileName: old, entry: before }: Held,
  draftId: string,
  fields: Fields,
): Promise<Plan> {
  const draft = drafts.ready(draftId);
  const fileName = nameInPlaceOf(old, draft.fileName);
  const after = Object.keys(fields).length === 0 ? before : entryWith(before, id, fields);
  return {
    what: {
      files: await stepsTo(place, fileName, draft.sha256, old),
      entries: [{ id, before, after }],
      documents: [{ id, title: titleOf(after, id), fileName }],
      ...OF_ONE,
    },
    bytesOf: () => drafts.fileOf(draft),
    done: () => drafts.discard(draftId),
  };
}

/** How a document is taken out of the collection; its file is kept elsewhere. */
export async function planOfRemoving(
  { folder }: Place,
  { id, fileName, entry: before }: Held,
): Promise<Plan> {
  const file = { fileName, before: await hashOf(path.join(folder, fileName)), after: null };
  const documents = [{ id, title: titleOf(before, id), fileName }];
  return {
    what: { files: [file], entries: [{ id, before, after: null }], documents, ...OF_ONE },
    ...NO_BYTES,
  };
}

/** How a change is taken back. @param all what was done, the change among it */
export function planOfUndoing(all: readonly Change[], changeId: string): Plan['what'] {
  const change = all.find(({ id }) => id === changeId);
  if (!change) throw new CannotBe(404, 'noChange');
  if (all.some(({ undoes }) => undoes === changeId)) throw new CannotBe(409, 'takenBack');
  const files = change.files.map(({ fileName, before, after }) => ({
    fileName,
    before: after,
    after: before,
  }));
  const entries = change.entries.map(({ id, before, after }) => ({ id, before: after, after: before }));
  return { files, entries, documents: change.documents, request: null, undoes: changeId };
}
