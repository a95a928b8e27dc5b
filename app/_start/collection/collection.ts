import { createHash } from 'node:crypto';
import path from 'node:path';
import { knownEnding } from '@/ingest/formats/formats';
import { documentFiles } from '@/ingest/read/folder-files';
import { type Entry, entryOf } from './bibliography';
import { type Change, type ChangeKind, Conflict, type EntryStep, type FileStep } from './change';
import { DISK, type Disk, hashOf } from './disk';
import { documentWithBytes } from './documents-told';
import { type Draft, Drafts } from './drafts';
import { counted, effectOf, NOTHING, openKnown } from './effect';
import { entryWith, type Fields, titleOf } from './entry';
import { freeName, isSameName } from './file-name';
import { Journal } from './journal';
import { alone } from './lock';
import { type Place, placesIn } from './place';
import { readBibliography } from './read-bibliography';
import { runIngest } from './run-ingest';

/** How long the ingest of a whole collection may take (ms), and how much memory it has (MB). */
const INGEST = { time: 60 * 60_000, memory: 4_096 };
/** How much of what an ingest says is handed on. */
const MOST_SAID = 20;

/** What is asked for that cannot be had: a sentence, and the status of HTTP for it. */
export class CannotBe extends Error {
  constructor(
    readonly status: 404 | 409 | 412 | 422 | 428,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** A document as the folder and the bibliography have it. */
export interface Held {
  readonly id: string;
  readonly fileName: string;
  readonly entry: Entry | null;
  /** Changes with the file and with the entry (RFC 9110, 8.8.3). */
  readonly tag: string;
}

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

type What = Omit<Change, 'id' | 'at' | 'state'>;
type Plan = { what: What; bytesOf: (fileName: string) => string; done?: () => Promise<void> };

/** A collection that can be changed: its documents are files of a folder, and what is known of them is its `sources.json`. */
export class Collection {
  readonly drafts: Drafts;
  private readonly journal: Journal;

  constructor(
    readonly place: Place,
    disk: Disk = DISK,
  ) {
    this.drafts = new Drafts(place);
    this.journal = new Journal(place, disk);
  }

  /** Finishes what an earlier process has begun. @returns what a person should know */
  async recover(): Promise<string[]> {
    const told = await alone(this.place, () => this.journal.recover());
    await this.drafts.recover();
    return told;
  }

  /** All documents, by the order of their names. */
  async list(): Promise<Omit<Held, 'tag'>[]> {
    const text = await this.bibliography();
    return documentFiles(this.place.folder).map(({ id, fileName }) => ({
      id,
      fileName,
      entry: entryOf(text, id),
    }));
  }

  /** A document; null where there is none of that id. */
  async get(id: string): Promise<Held | null> {
    const file = documentFiles(this.place.folder).find((one) => one.id === id);
    if (!file) return null;
    const entry = entryOf(await this.bibliography(), id);
    const hash = (await hashOf(this.file(file.fileName))) ?? '';
    const tag = createHash('sha256')
      .update(JSON.stringify([hash, entry]))
      .digest('base64url')
      .slice(0, 27);
    return { ...file, entry, tag: `"${tag}"` };
  }

  /** What was done, the latest first. */
  async changes(): Promise<Change[]> {
    return (await this.journal.all()).reverse();
  }

  /** The documents that have a draft's name, and its bytes. */
  rivalsOf({ fileName, sha256 }: Draft) {
    const files = documentFiles(this.place.folder);
    return {
      sameName: files.find((one) => isSameName(stem(one.fileName), stem(fileName))) ?? null,
      sameBytes: documentWithBytes(this.place.databaseFile, sha256),
    };
  }

  /** Adds what was sent, all of it together. */
  add(additions: readonly Addition[], request: Request | null): Promise<Change> {
    return this.change('add', request, async () => {
      const files: FileStep[] = [];
      const entries: EntryStep[] = [];
      const documents: Change['documents'][number][] = [];
      const sent = new Map<string, string>();
      const text = await this.bibliography();
      const held = documentFiles(this.place.folder);
      for (const { draft: id, fields, sameName } of additions) {
        const draft = this.readyDraft(id);
        const rival = held.find((one) => isSameName(stem(one.fileName), stem(draft.fileName)));
        if (rival && sameName === 'ask')
          throw new CannotBe(
            409,
            `There is a document ${rival.fileName} already. Choose whether to replace it or to keep both.`,
            {
              sameName: { draft: id, id: rival.id, fileName: rival.fileName },
            },
          );
        const taken = [...held, ...files].map(({ fileName }) => fileName);
        const replaced = rival && sameName === 'replace' ? rival : null;
        const fileName = replaced
          ? nameInPlaceOf(replaced.fileName, draft.fileName)
          : freeStem(draft.fileName, taken);
        const documentId = replaced?.id ?? stem(fileName);
        if (documents.some((one) => one.id === documentId))
          throw new CannotBe(
            422,
            `Two of the files would become the document ${documentId}. Add them one after the other.`,
          );
        const old = entryOf(text, documentId);
        const entry = entryWith(old, documentId, fields);
        files.push(...(await this.stepsTo(fileName, draft.sha256, replaced?.fileName ?? null)));
        entries.push({ id: documentId, before: old, after: entry });
        documents.push({ id: documentId, title: titleOf(entry, documentId), fileName });
        sent.set(fileName, this.drafts.fileOf(draft));
      }
      return {
        what: { kind: 'add', files, entries, documents, request, undoes: null },
        bytesOf: (name) => sent.get(name) ?? '',
        done: () => this.discard(additions.map(({ draft }) => draft)),
      };
    });
  }

  /** Corrects what is known of a document. @param tag the one that the client has seen */
  correct(id: string, tag: string | null, fields: Fields): Promise<Change> {
    return this.change('correct', null, async () => {
      const { fileName, entry: before } = await this.seen(id, tag);
      const after = entryWith(before, id, fields);
      const documents = [{ id, title: titleOf(after, id), fileName }];
      const what: What = {
        ...{ kind: 'correct', files: [], entries: [{ id, before, after }], documents },
        ...{ request: null, undoes: null },
      };
      return { what, bytesOf: () => '' };
    });
  }

  /** Puts a newer version of a document in its place, and corrects what is known of it. */
  replace(id: string, tag: string | null, draftId: string, fields: Fields): Promise<Change> {
    return this.change('replace', null, async () => {
      const { fileName: old, entry: before } = await this.seen(id, tag);
      const draft = this.readyDraft(draftId);
      const fileName = nameInPlaceOf(old, draft.fileName);
      const after = Object.keys(fields).length === 0 ? before : entryWith(before, id, fields);
      const what: What = {
        kind: 'replace',
        files: await this.stepsTo(fileName, draft.sha256, old),
        entries: [{ id, before, after }],
        documents: [{ id, title: titleOf(after, id), fileName }],
        ...{ request: null, undoes: null },
      };
      return { what, bytesOf: () => this.drafts.fileOf(draft), done: () => this.discard([draftId]) };
    });
  }

  /** Takes a document out of the collection; its file is kept elsewhere. */
  remove(id: string, tag: string | null): Promise<Change> {
    return this.change('remove', null, async () => {
      const { fileName, entry: before } = await this.seen(id, tag);
      if (documentFiles(this.place.folder).length === 1)
        throw new CannotBe(
          409,
          'It is the only document. Add another one first: a collection has at least one.',
        );
      const file = { fileName, before: await hashOf(this.file(fileName)), after: null };
      const what: What = {
        ...{ kind: 'remove', files: [file], entries: [{ id, before, after: null }] },
        documents: [{ id, title: titleOf(before, id), fileName }],
        ...{ request: null, undoes: null },
      };
      return { what, bytesOf: () => '' };
    });
  }

  /** Takes a change back; that too is a change, and can be taken back. */
  undo(changeId: string): Promise<Change> {
    return this.change('undo', null, async () => {
      const all = await this.journal.all();
      const change = all.find(({ id }) => id === changeId);
      if (!change) throw new CannotBe(404, 'There is no such change.');
      if (all.some(({ undoes }) => undoes === changeId))
        throw new CannotBe(409, 'That change is taken back already.');
      const files = change.files.map(({ fileName, before, after }) => ({
        fileName,
        before: after,
        after: before,
      }));
      const entries = change.entries.map(({ id, before, after }) => ({ id, before: after, after: before }));
      const gone = new Set(files.filter(({ after }) => after === null).map(({ fileName }) => fileName));
      if (
        documentFiles(this.place.folder).every(({ fileName }) => gone.has(fileName)) &&
        files.every(({ after }) => after === null)
      )
        throw new CannotBe(
          409,
          'No document would be left. Add another one first: a collection has at least one.',
        );
      const what: What = {
        kind: 'undo',
        files,
        entries,
        documents: change.documents,
        request: null,
        undoes: changeId,
      };
      return { what, bytesOf: (name) => this.journal.kept(changeId, name) };
    });
  }

  /** Does a change while nobody else does, has the folder read anew, and says what came of it. */
  private change(kind: ChangeKind, request: Request | null, planned: () => Promise<Plan>): Promise<Change> {
    return alone(this.place, async () => {
      await this.journal.recover();
      const known = request && (await this.journal.all()).find((one) => one.request?.key === request.key);
      if (known) {
        if (known.request?.hash !== request.hash)
          throw new CannotBe(
            422,
            'The idempotency key was used for another request. Take a new one for each.',
          );
        return known.outcome ? known : this.ingest(known, null);
      }
      const plan = await planned();
      const before = openKnown(this.place.databaseFile);
      let change: Change;
      try {
        change = await this.journal.perform({ ...plan.what, kind }, plan.bytesOf);
      } catch (error) {
        before?.();
        if (error instanceof Conflict) throw new CannotBe(409, error.message);
        throw error;
      }
      await plan.done?.();
      return this.ingest(change, before);
    });
  }

  /** Reads the folder anew. The change stands whether or not that succeeds. */
  private async ingest(change: Change, before: ReturnType<typeof openKnown>): Promise<Change> {
    const { folder, databaseFile } = this.place;
    const ran = await runIngest(['--seeds', folder, '--db', databaseFile], INGEST).catch((error: Error) => ({
      isWhole: false,
      said: [error.message],
    }));
    const after = openKnown(databaseFile);
    const documents = new Set(change.documents.map(({ id }) => id));
    const earlier = before?.() ?? null;
    const effect = earlier && counted(effectOf(earlier, after?.() ?? NOTHING, documents));
    const names = change.documents.map(({ fileName }) => fileName);
    const said = ran.said
      .filter((line) => (ran.isWhole ? names.some((name) => line.includes(name)) : true))
      .map((line) => line.trim())
      .slice(0, MOST_SAID);
    return this.journal.tell(change, { isRead: ran.isWhole, effect, said });
  }

  /** A document as a client has seen it. */
  private async seen(id: string, tag: string | null): Promise<Held> {
    const held = await this.get(id);
    if (!held) throw missing(id);
    if (tag === null)
      throw new CannotBe(
        428,
        'Send the document’s ETag as If-Match, so that nobody’s change is overwritten unseen.',
      );
    if (tag !== '*' && !tag.split(',').some((one) => one.trim() === held.tag))
      throw new CannotBe(
        412,
        `Somebody has changed ${held.fileName} since you looked. Look at it again, then decide.`,
        {
          entry: held.entry,
          tag: held.tag,
        },
      );
    return held;
  }

  private readyDraft(id: string): Draft {
    const draft = this.drafts.get(id);
    if (!draft) throw new CannotBe(404, 'That file is not kept any more. Choose it again.', { draft: id });
    if (draft.state !== 'read')
      throw new CannotBe(409, draft.failure ?? `${draft.fileName} is still being read. Wait until it is.`, {
        draft: id,
      });
    return draft;
  }

  /** The steps that put bytes under a name, in the place of a file that may have another name. */
  private async stepsTo(fileName: string, after: string, old: string | null): Promise<FileStep[]> {
    const before = old === null ? null : await hashOf(this.file(old));
    if (old === null || old === fileName) return [{ fileName, before, after }];
    return [
      { fileName: old, before, after: null },
      { fileName, before: null, after },
    ];
  }

  private async discard(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.drafts.discard(id);
  }

  private file(name: string): string {
    return path.join(this.place.folder, name);
  }

  private bibliography(): Promise<string | null> {
    return readBibliography(placesIn(this.place).bibliography);
  }
}

/** Says that there is no file for a document; what is attached to a mail has none of its own. */
export function missing(id: string): CannotBe {
  const cut = id.indexOf('/');
  const sentence = `There is no document ${id}.`;
  if (cut < 0) return new CannotBe(404, sentence);
  return new CannotBe(
    404,
    `${sentence.slice(0, -1)} with a file of its own: it is a part of ${id.slice(0, cut)}. Change that instead.`,
  );
}

/** A file's name without its ending. */
const stem = (name: string) => path.basename(name, knownEnding(name) ?? path.extname(name));

/** The name of a new version: that of the old one, with an ending that fits what it is. */
const nameInPlaceOf = (old: string, sent: string) =>
  isSameName(path.extname(old), path.extname(sent)) ? old : `${stem(old)}${path.extname(sent)}`;

/** A name of which the part before the ending is nobody's, so that it is the document's id. */
function freeStem(name: string, taken: readonly string[]): string {
  const ending = path.extname(name);
  return freeName(
    name,
    taken.map((one) => `${stem(one)}${ending}`),
  );
}
