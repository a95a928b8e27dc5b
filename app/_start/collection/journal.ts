import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { documentFiles } from '@/ingest/read/folder-files';
import { entryOf, withEntry } from './bibliography';
import { CannotBe } from './cannot-be';
import type { Change, Outcome, Steps } from './change';
import { type Disk, hashOf, isLink, namesIn, newId, textOf, writeWhole } from './disk';
import { type Place, placesIn } from './place';
import { readBibliography } from './read-bibliography';

/** The bibliography of a collection without documents: by it the folder is still one. */
const NO_ENTRIES = '[]\n';

/** What is written beside the documents while they are put there. The ingest takes no such file for a document. */
const TEMPORARY = /^\.adding-.*\.tmp$/;

/**
 * Changes a collection's folder and its bibliography together, so that whoever looks finds all of a change or nothing of it, whenever the
 * process ends. First all that takes room is written beside (the old bytes, the new ones, the new bibliography); then a file says what is to be done, and from
 * then on it will be; what is left are renamings. What was begun is finished by `recover`.
 * Only one may be at work on a collection (`lock.ts`).
 */
export class Journal {
  private readonly places: ReturnType<typeof placesIn>;

  constructor(
    private readonly place: Place,
    private readonly disk: Disk,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.places = placesIn(place);
  }

  /**
   * Does a change.
   * @param bytesOf where the bytes stand that a file is to have, by its name
   * @throws CannotBe where the collection is not as the steps say it was, FileError; nothing is changed then
   */
  async perform(
    what: Omit<Change, 'id' | 'at' | 'state'>,
    bytesOf: (fileName: string) => string,
  ): Promise<Change> {
    const now = this.now();
    const change: Change = { ...what, id: newId(now), at: now.toISOString(), state: 'begun' };
    await this.check(change);
    try {
      for (const { fileName, before, after } of change.files) {
        if (before !== null) await this.disk.copy(this.file(fileName), this.kept(change.id, fileName));
        if (after !== null) await this.disk.copy(bytesOf(fileName), this.temporary(change.id, fileName));
      }
      const next = this.after(await readBibliography(this.places.bibliography), change);
      if (next !== null) await this.disk.write(this.temporary(change.id, 'sources.json'), next);
      await this.note(change);
    } catch (error) {
      await this.forget(change).catch(() => {});
      throw error;
    }
    // It is decided: what fails now and not the next time must not leave it half done.
    return this.finish(change).catch(() => this.finish(change));
  }

  /**
   * Finishes what was begun and takes away what was not. Call it before anything else is done to the collection.
   * @returns what a person should know
   */
  async recover(): Promise<string[]> {
    const told: string[] = [];
    for (const change of await this.all()) {
      if (change.state === 'done') continue;
      const odd = await this.oddFiles(change);
      await this.finish(change);
      for (const name of odd)
        told.push(
          `${name} was changed by another program while it was being replaced, and stays as that left it. The version that was to be put in its place is ${path.relative('', this.kept(change.id, `new-${name}`))}.`,
        );
    }
    for (const name of await namesIn(this.place.folder))
      if (TEMPORARY.test(name)) await this.disk.remove(path.join(this.place.folder, name));
    for (const name of await namesIn(this.places.changes))
      if (name.endsWith('.tmp')) await this.disk.remove(path.join(this.places.changes, name));
    return told;
  }

  /** Notes what came of a change. That it cannot be noted takes nothing back. */
  async tell(change: Change, outcome: Outcome): Promise<Change> {
    const told = { ...change, outcome };
    await this.note(told).catch(() => {});
    return told;
  }

  /** All changes, the earliest first. */
  async all(): Promise<Change[]> {
    const names = (await namesIn(this.places.changes)).filter((name) => name.endsWith('.json'));
    const noted = await Promise.all(names.map((name) => noteIn(path.join(this.places.changes, name))));
    return noted.filter((change) => change !== null);
  }

  /** The file that holds the bytes that a file of the folder had before a change. */
  kept(changeId: string, fileName: string): string {
    return path.join(this.places.removed, changeId, fileName);
  }

  private file(name: string): string {
    return path.join(this.place.folder, name);
  }

  private temporary(changeId: string, fileName: string): string {
    return this.file(`.adding-${changeId}-${fileName}.tmp`);
  }

  private note(change: Change): Promise<void> {
    return writeWhole(
      this.disk,
      path.join(this.places.changes, `${change.id}.json`),
      `${JSON.stringify(change, null, 2)}\n`,
    );
  }

  /** The bibliography with the entries that a change gives; null where it stays as it is. */
  private after(text: string | null, { entries, files }: Steps): string | null {
    const next = entries.reduce((now, { id, after }) => withEntry(now, id, after), text);
    if (next === null && this.isEmptied(files)) return NO_ENTRIES;
    return next === text ? null : next;
  }

  /** Whether no document is left once files are as they are to be. */
  private isEmptied(files: Steps['files']): boolean {
    const left = new Set(documentFiles(this.place.folder).map(({ fileName }) => fileName));
    for (const { fileName, after } of files)
      if (after === null) left.delete(fileName);
      else left.add(fileName);
    return left.size === 0;
  }

  private async check({ files, entries }: Steps): Promise<void> {
    for (const { fileName: name, before } of files) {
      if (await isLink(this.file(name))) throw new CannotBe(409, 'link', { name });
      if ((await hashOf(this.file(name))) !== before)
        throw new CannotBe(409, before === null ? 'fileThere' : 'fileChanged', { name });
    }
    const text = await readBibliography(this.places.bibliography);
    for (const { id, before } of entries)
      if (!isDeepStrictEqual(entryOf(text, id), before)) throw new CannotBe(409, 'entryChanged', { id });
  }

  /** The files that are neither as a change found them nor as it leaves them. */
  private async oddFiles({ files }: Steps): Promise<string[]> {
    const odd: string[] = [];
    for (const { fileName, before, after } of files) {
      const now = await hashOf(this.file(fileName));
      if (now !== before && now !== after) odd.push(fileName);
    }
    return odd;
  }

  /** Does what is left to do of a change; to do it twice is to do it once. */
  private async finish(change: Change): Promise<Change> {
    const { bibliography } = this.places;
    const prepared = this.temporary(change.id, 'sources.json');
    const next = this.after(await readBibliography(bibliography), change);
    if (next !== null && next !== (await textOf(prepared))) await this.disk.write(prepared, next);
    if (next !== null) await this.disk.rename(prepared, bibliography);
    for (const { fileName, before, after } of change.files) {
      const [file, made] = [this.file(fileName), this.temporary(change.id, fileName)];
      const now = await hashOf(file);
      if (now === after) continue;
      if (now !== before) {
        if (after !== null) await this.disk.copy(made, this.kept(change.id, `new-${fileName}`));
      } else if (after === null) await this.disk.remove(file);
      else await this.disk.rename(made, file);
    }
    const done: Change = { ...change, state: 'done' };
    try {
      await this.note(done);
      await this.forget(change);
    } catch {
      // It is done. Where there is no room even to say so, whoever looks next says it.
    }
    return done;
  }

  /** Takes away what a change has written beside the documents, and, where it was never begun, what it kept. */
  private async forget(change: Change): Promise<void> {
    for (const name of ['sources.json', ...change.files.map(({ fileName }) => fileName)])
      await this.disk.remove(this.temporary(change.id, name));
    const isNoted = (await textOf(path.join(this.places.changes, `${change.id}.json`))) !== null;
    if (isNoted) return;
    for (const { fileName, before } of change.files)
      if (before !== null) await this.disk.remove(this.kept(change.id, fileName));
    await this.disk.remove(path.join(this.places.changes, `${change.id}.json.tmp`));
  }
}

/** A change as its file has it; null where that has gone. @throws Error with a sentence where it is damaged */
async function noteIn(file: string): Promise<Change | null> {
  const text = await textOf(file);
  try {
    return text === null ? null : (JSON.parse(text) as Change);
  } catch {
    throw new Error(
      `${path.relative('', file)} tells of a change and is damaged. Bring it back from a backup, or take it away: then that change cannot be undone.`,
    );
  }
}
