import { documentFiles } from '@/ingest/read/folder-files';
import { CannotBe } from './cannot-be';
import type { Change, ChangeKind } from './change';
import { DISK, type Disk } from './disk';
import { documentWithBytes } from './documents-told';
import { type Draft, Drafts } from './drafts';
import { counted, effectOf, NOTHING, openKnown } from './effect';
import type { Fields } from './entry';
import { isSameName, stem } from './file-name';
import { allHeld, type Held, heldOf, seen } from './held';
import { Journal } from './journal';
import { Edits } from './ledger/edits';
import { alone } from './lock';
import type { Place } from './place';
import { type Addition, planOfAdding, type Request } from './plan/adding';
import { planOfCorrecting, planOfRemoving, planOfReplacing, planOfUndoing } from './plan/changing';
import type { Plan } from './plan/plan';
import { readAnew } from './read-anew';

/** How much of what an ingest says is handed on. */
const MOST_SAID = 20;

/** A collection that can be changed: its documents are files of a folder, and what is known of them is its `sources.json`. */
export class Collection {
  readonly drafts: Drafts;
  readonly edits: Edits;
  private readonly journal: Journal;

  constructor(
    readonly place: Place,
    disk: Disk = DISK,
  ) {
    this.drafts = new Drafts(place);
    this.edits = new Edits(place);
    this.journal = new Journal(place, disk);
  }

  /** Finishes what an earlier process has begun. @returns what a person should know */
  async recover(): Promise<string[]> {
    const told = await alone(this.place, () => this.journal.recover());
    await this.drafts.recover();
    return told;
  }

  /** All documents, by the order of their names. */
  list(): Promise<Omit<Held, 'tag'>[]> {
    return allHeld(this.place);
  }

  /** A document; null where there is none of that id. */
  get(id: string): Promise<Held | null> {
    return heldOf(this.place, id);
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
    return this.change('add', request, () => planOfAdding(this.place, this.drafts, additions, request));
  }

  /** Corrects what is known of a document. @param tags the `If-Match` of the client: which state of it that has seen */
  correct(id: string, tags: string | null, fields: Fields): Promise<Change> {
    return this.change('correct', null, async () =>
      planOfCorrecting(await seen(this.place, id, tags), fields),
    );
  }

  /** Puts a newer version of a document in its place, and corrects what is known of it. */
  replace(id: string, tags: string | null, draftId: string, fields: Fields): Promise<Change> {
    return this.change('replace', null, async () =>
      planOfReplacing(this.place, this.drafts, await seen(this.place, id, tags), draftId, fields),
    );
  }

  /** Takes a document out of the collection; its file is kept elsewhere. */
  remove(id: string, tags: string | null): Promise<Change> {
    return this.change('remove', null, async () =>
      planOfRemoving(this.place, await seen(this.place, id, tags)),
    );
  }

  /** Takes a change back; that too is a change, and can be taken back. */
  undo(changeId: string): Promise<Change> {
    return this.change('undo', null, async () => ({
      what: planOfUndoing(await this.journal.all(), changeId),
      bytesOf: (name) => this.journal.kept(changeId, name),
    }));
  }

  /** Does a change while nobody else does, has the folder read anew, and says what came of it. */
  private change(kind: ChangeKind, request: Request | null, planned: () => Promise<Plan>): Promise<Change> {
    return alone(this.place, async () => {
      await this.journal.recover();
      const known = request && (await this.journal.all()).find((one) => one.request?.key === request.key);
      if (known) {
        if (known.request?.hash !== request.hash) throw new CannotBe(422, 'keyUsed');
        return known.outcome ? known : this.ingest(known, null);
      }
      const plan = await planned();
      const before = openKnown(this.place.databaseFile);
      let change: Change;
      try {
        change = await this.journal.perform({ ...plan.what, kind }, plan.bytesOf);
      } catch (error) {
        before?.();
        throw error;
      }
      await plan.done?.();
      return this.ingest(change, before);
    });
  }

  /** Reads the folder anew. The change stands whether or not that succeeds. */
  private async ingest(change: Change, before: ReturnType<typeof openKnown>): Promise<Change> {
    const ran = await readAnew(this.place);
    const after = openKnown(this.place.databaseFile);
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
}
