import path from 'node:path';
import { collectionsAt, databaseFileOf } from '@/lib/collections/served';
import { Collection } from './collection';

/** The collections of a site as they can be changed, each opened when it is first asked for. */
export class Collections {
  private readonly opened = new Map<string | null, Promise<Collection>>();

  /**
   * @param folder of the default collection's documents; the others are folders in it
   * @param databaseFile the default collection's
   * @param tell is told what a person should know who looks at the server
   */
  constructor(
    private readonly folder: string,
    private readonly databaseFile: string,
    private readonly tell: (sentence: string) => void,
  ) {}

  /** Finishes what an earlier process has begun, in all of them. Where that fails it is told, and tried again when the collection is asked for: it can be read meanwhile. */
  async recover(): Promise<void> {
    const others = collectionsAt(this.databaseFile).map(({ name }) => name);
    const opening = [...new Set([null, ...others])].map((name) =>
      this.get(name).catch((error: unknown) =>
        this.tell(error instanceof Error ? error.message : String(error)),
      ),
    );
    await Promise.all(opening);
  }

  /** A collection that is served (`isServed`), by its name in addresses; null for the default one. */
  get(name: string | null): Promise<Collection> {
    const known = this.opened.get(name);
    if (known) return known;
    const opening = this.open(name);
    this.opened.set(name, opening);
    // What could not be opened is tried again the next time.
    opening.catch(() => this.opened.delete(name));
    return opening;
  }

  private async open(name: string | null): Promise<Collection> {
    const beside = path.dirname(this.databaseFile);
    const one = collectionsAt(this.databaseFile).find((each) => each.name === name);
    if (name !== null && !one) throw new Error(`There is no collection "${name}".`);
    const collection = new Collection({
      folder: name === null || !one ? this.folder : one.folder,
      databaseFile: databaseFileOf(this.databaseFile, name),
      data: name === null ? beside : path.join(beside, 'c', name),
    });
    for (const sentence of await collection.recover()) this.tell(sentence);
    return collection;
  }
}
