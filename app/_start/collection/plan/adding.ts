import { documentFiles } from '@/ingest/read/folder-files';
import { entryOf } from '../bibliography';
import { CannotBe } from '../cannot-be';
import type { Change, EntryStep, FileStep } from '../change';
import type { Drafts } from '../drafts';
import { entryWith, type Fields, titleOf } from '../entry';
import { freeStem, isSameName, nameInPlaceOf, stem } from '../file-name';
import { type Place, placesIn } from '../place';
import { readBibliography } from '../read-bibliography';
import { type Plan, stepsTo } from './plan';

/** A draft that is to be added: with which fields, and what is done where a document has its name. */
export interface Addition {
  readonly draft: string;
  readonly fields: Fields;
  readonly sameName: 'ask' | 'replace' | 'keep';
}

/** By what a client names a request, so that to send it twice is to send it once. */
export interface Request {
  readonly key: string;
  readonly hash: string;
}

/** How what was sent becomes documents, all of it together. */
export async function planOfAdding(
  place: Place,
  drafts: Drafts,
  additions: readonly Addition[],
  request: Request | null,
): Promise<Plan> {
  const files: FileStep[] = [];
  const entries: EntryStep[] = [];
  const documents: Change['documents'][number][] = [];
  const sent = new Map<string, string>();
  const text = await readBibliography(placesIn(place).bibliography);
  const held = documentFiles(place.folder);
  for (const { draft: id, fields, sameName } of additions) {
    const draft = drafts.ready(id);
    const rival = held.find((one) => isSameName(stem(one.fileName), stem(draft.fileName)));
    if (rival && sameName === 'ask') {
      const { id: rivalId, fileName: name } = rival;
      throw new CannotBe(409, 'sameName', { name }, { sameName: { draft: id, id: rivalId, fileName: name } });
    }
    const taken = [...held, ...files].map(({ fileName }) => fileName);
    const replaced = rival && sameName === 'replace' ? rival : null;
    const fileName = replaced
      ? nameInPlaceOf(replaced.fileName, draft.fileName)
      : freeStem(draft.fileName, taken);
    const documentId = replaced?.id ?? stem(fileName);
    if (documents.some((one) => one.id === documentId)) throw new CannotBe(422, 'oneId', { id: documentId });
    const old = entryOf(text, documentId);
    const entry = entryWith(old, documentId, fields);
    files.push(...(await stepsTo(place, fileName, draft.sha256, replaced?.fileName ?? null)));
    entries.push({ id: documentId, before: old, after: entry });
    documents.push({ id: documentId, title: titleOf(entry, documentId), fileName });
    sent.set(fileName, drafts.fileOf(draft));
  }
  return {
    what: { files, entries, documents, request, undoes: null },
    bytesOf: (name) => sent.get(name) ?? '',
    done: async () => {
      for (const { draft } of additions) await drafts.discard(draft);
    },
  };
}
