import { databaseFileOf } from '@/lib/collections/served';
import { collectionFolders } from '../read/collection-folders';
import { noteCollections, removeGone } from '../store/collections';
import type { Options } from './options';
import { Session } from './session';

/** How an ingest went: nothing was to be done, all was read, or something could not be. */
export type Went = 'unchanged' | 'read' | 'failed';

/** Does an ingest and tells how it went. @param name of the collection; null for the default one */
export type Ingest = (session: Session, name: string | null) => Promise<Went>;

/** The ingests of a folder and its sub-folders, each into a database of its own. */
export class Collections {
  /** What was told already is not told again at every change of a watched folder. */
  private told: ReadonlySet<string> = new Set();
  /** The one that read last keeps its threads and what it knows: who changes a document changes another of the same collection. */
  private warm: { readonly db: string; readonly session: Session } | null = null;

  /** @param tell is told what a person should know at once */
  constructor(
    private readonly options: Options,
    private readonly tell: (sentence: string) => void,
  ) {}

  /**
   * Reads all that have changed, then notes which collections there are, and clears away those that are gone.
   * @returns whether all of them could be read, and nothing in the folder is amiss
   * @throws FileError where the folder cannot be read, or the note cannot be written
   */
  async run(ingest: Ingest): Promise<boolean> {
    const { seeds, db } = this.options;
    const { collections, faults } = collectionFolders(seeds);
    for (const fault of faults) if (!this.told.has(fault)) this.tell(fault);
    this.told = new Set(faults);
    let isWhole = faults.length === 0;
    for (const { name, folder } of collections) {
      const own = { ...this.options, seeds: name === null ? seeds : folder, db: databaseFileOf(db, name) };
      if ((await this.ingest(own, (session) => ingest(session, name))) === 'failed') isWhole = false;
    }
    await noteCollections(db, collections);
    removeGone(db, collections);
    return isWhole;
  }

  /** Lets go of threads and files. */
  async close(): Promise<void> {
    await this.warm?.session.close();
    this.warm = null;
  }

  private async ingest(options: Options, ingest: (session: Session) => Promise<Went>): Promise<Went> {
    if (this.warm?.db === options.db) return ingest(this.warm.session);
    const cache = options.cache === null ? null : `${options.db}.cache`;
    const session = new Session({ ...options, cache }, this.tell);
    const went = await ingest(session);
    if (went === 'unchanged') await session.close();
    else {
      await this.close();
      this.warm = { db: options.db, session };
    }
    return went;
  }
}
