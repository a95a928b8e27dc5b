import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PagesDone } from '@/ingest/command/progress';
import { codeOf, FileError } from '@/ingest/faults/file-error';
import { allEndings, formatOf, HEAD_BYTES, knownEnding } from '@/ingest/formats/formats';
import { LIMITS } from '@/ingest/formats/limits';
import { CannotBe } from './cannot-be';
import { DISK, namesIn, newId, textOf, writeWhole } from './disk';
import { fileNameFor } from './file-name';
import { type Place, placesIn } from './place';
import { type Found, readDraft, UnreadableFile } from './read-draft';

/** How many files may wait to be added, and how long they are kept (ms). */
const MOST = 200;
const KEPT = 24 * 60 * 60_000;

/** A file that was sent and is not added yet. */
export interface Draft {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
  /** ISO 8601. */
  readonly at: string;
  readonly state: 'waiting' | 'reading' | 'read' | 'failed';
  /** How many of its pages are read, while it is; absent or null where that is not known. */
  readonly pages?: PagesDone | null;
  readonly found: Found | null;
  /** Why it could not be read, and what to do. */
  readonly failure: string | null;
}

const MEGABYTE = 2 ** 20;
const tooLong = (name: string) => new CannotBe(413, 'tooLong', { name, most: LIMITS.bytes / MEGABYTE });

/** The files that wait to be added to a collection: each in a folder of its own, read one after the other. */
export class Drafts {
  private readonly known = new Map<string, Draft>();
  /** How many are coming in. */
  private arriving = 0;
  private reading: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly place: Place,
    private readonly now: () => Date = () => new Date(),
  ) {}

  private folderOf(id: string): string {
    return path.join(placesIn(this.place).drafts, id);
  }

  /** Takes up again what an earlier process was sent, and takes away what it was sent in part, or long ago. */
  async recover(): Promise<void> {
    for (const id of await namesIn(placesIn(this.place).drafts)) {
      const draft = await textOf(path.join(this.folderOf(id), 'draft.json')).then(
        (text) => (text === null ? null : (JSON.parse(text) as Draft)),
        () => null,
      );
      if (draft === null || this.isOld(draft)) await rm(this.folderOf(id), { recursive: true, force: true });
      else if (draft.state === 'waiting' || draft.state === 'reading') this.queue(draft);
      else this.known.set(id, draft);
    }
  }

  /**
   * Takes a file as it comes, and has it read.
   * @param declared how long it says that it is
   * @throws CannotBe where it is too long or empty, FileError where there is no room for it; nothing of it is left then
   */
  async take(body: Readable, name: string, declared: number | null): Promise<Draft> {
    const given = fileNameFor(name);
    await this.tidy();
    if (this.known.size + this.arriving >= MOST) throw new CannotBe(429, 'tooMany', { most: MOST });
    if (declared !== null && declared > LIMITS.bytes) throw tooLong(given);
    const now = this.now();
    const id = newId(now);
    const part = path.join(this.folderOf(id), 'part');
    this.arriving += 1;
    try {
      await mkdir(path.join(this.folderOf(id), 'file'), { recursive: true });
      const { bytes, sha256 } = await receive(body, part, given);
      if (bytes === 0) throw new CannotBe(400, 'empty', { name: given });
      const fileName = await nameByContent(part, given);
      await rename(part, this.fileOf({ id, fileName }));
      const draft: Draft = {
        ...{ id, fileName, bytes, sha256, at: now.toISOString() },
        ...{ state: 'waiting', found: null, failure: null },
      };
      await this.keep(draft);
      this.queue(draft);
      return draft;
    } catch (error) {
      await rm(this.folderOf(id), { recursive: true, force: true });
      const code = error instanceof FileError ? null : codeOf(error);
      throw code === null ? error : new FileError(given, code);
    } finally {
      this.arriving -= 1;
    }
  }

  /** Null where it is not known, or no longer. */
  get(id: string): Draft | null {
    return this.known.get(id) ?? null;
  }

  /** One that can be added. @throws CannotBe where it is not known, is still being read, or could not be */
  ready(id: string): Draft {
    const draft = this.known.get(id);
    if (!draft) throw new CannotBe(404, 'draftGone', {}, { draft: id });
    const { fileName: name, state, failure: why } = draft;
    if (why !== null) throw new CannotBe(409, 'unreadable', { name, why }, { draft: id });
    if (state !== 'read') throw new CannotBe(409, 'beingRead', { name }, { draft: id });
    return draft;
  }

  /** Where the bytes of a draft stand. */
  fileOf({ id, fileName }: Pick<Draft, 'id' | 'fileName'>): string {
    return path.join(this.folderOf(id), 'file', fileName);
  }

  async discard(id: string): Promise<void> {
    if (!this.known.delete(id)) return;
    await rm(this.folderOf(id), { recursive: true, force: true });
  }

  /** Done when all is read that waits now. */
  async settled(): Promise<void> {
    await this.reading;
  }

  private isOld({ at }: Draft): boolean {
    return this.now().getTime() - Date.parse(at) > KEPT;
  }

  private async tidy(): Promise<void> {
    for (const draft of [...this.known.values()]) if (this.isOld(draft)) await this.discard(draft.id);
  }

  private queue(draft: Draft): void {
    this.known.set(draft.id, { ...draft, state: 'waiting' });
    this.reading = this.reading.then(() => this.read(draft)).catch((error: unknown) => console.error(error));
  }

  private async read(draft: Draft): Promise<void> {
    if (!this.known.has(draft.id)) return;
    const tell = (pages: PagesDone | null) => {
      if (this.known.has(draft.id)) this.known.set(draft.id, { ...draft, state: 'reading', pages });
    };
    tell(null);
    const outcome = await readDraft(this.folderOf(draft.id), tell).then(
      (found) => ({ state: 'read', found, failure: null }) as const,
      (error: unknown) => {
        if (!(error instanceof UnreadableFile)) console.error(error);
        const failure =
          error instanceof UnreadableFile
            ? error.message
            : 'It could not be read. Why stands in the log of the server.';
        return { state: 'failed', found: null, failure } as const;
      },
    );
    // It may have been discarded while it was read.
    if (this.known.has(draft.id)) await this.keep({ ...draft, ...outcome });
  }

  private async keep(draft: Draft): Promise<void> {
    this.known.set(draft.id, draft);
    await writeWhole(DISK, path.join(this.folderOf(draft.id), 'draft.json'), JSON.stringify(draft));
  }
}

/** The name that a file has by what is in it, where the one that it bears has no ending of a format. */
async function nameByContent(file: string, name: string): Promise<string> {
  if (knownEnding(name) !== null) return name;
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const [ending] = formatOf(buffer.subarray(0, bytesRead), name)?.endings ?? [];
    if (ending !== undefined) return `${name}${ending}`;
  } finally {
    await handle.close();
  }
  throw new CannotBe(415, 'format', { name, endings: allEndings() });
}

/** Writes what comes to a file, counts and hashes it, and breaks off where it becomes too long. */
async function receive(
  body: Readable,
  file: string,
  name: string,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(bytes > LIMITS.bytes ? tooLong(name) : null, chunk);
    },
  });
  await pipeline(body, count, createWriteStream(file));
  return { bytes, sha256: hash.digest('hex') };
}
