import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { Lists } from './keys';

/** What the items of the lists are called that have ids, in the order in which faults are listed. */
const KINDS = {
  documents: 'document',
  passages: 'passage',
  timexes: 'timex',
  entities: 'entity',
  mentions: 'mention',
  positions: 'position',
  events: 'event',
  eventAliases: 'alias',
  mergeDecisions: 'merge decision',
  contradictions: 'contradiction',
  edits: 'edit',
  rejected: 'rejected mention',
} as const satisfies Partial<Record<keyof Lists, string>>;

/** A list whose items have ids. */
export type Identified = keyof typeof KINDS;

interface Item {
  readonly id: string;
  readonly documentId?: string | null;
}

/** The ids that a knowledge base gives, and what is asked of them. It follows the knowledge base from run to run, so that only what came and what went is looked at. */
export class KnownIds {
  /** By the list, for each id the document that it is in, '' where it is in none. */
  private readonly homes = new Map<Identified, Map<string, string>>();
  /** How many mentions tell an event, by its id. */
  private readonly told = new Map<string, number>();

  /** Takes up what came into a list. @returns a fault for each id that another item has */
  *add<Name extends keyof Lists>(name: Name, items: Lists[Name]): Generator<string> {
    if (isIdentified(name)) {
      const homes = this.homes.get(name) ?? new Map<string, string>();
      this.homes.set(name, homes);
      for (const { id, documentId } of items as readonly Item[]) {
        if (homes.has(id)) yield `${KINDS[name]} ${id}: another one has the same id`;
        homes.set(id, documentId ?? '');
      }
    }
    if (name === 'mentions') this.count(items as Lists['mentions'], 1);
  }

  /** Forgets what went from a list. */
  forget<Name extends keyof Lists>(name: Name, items: Lists[Name]): void {
    if (isIdentified(name)) for (const { id } of items as readonly Item[]) this.homes.get(name)?.delete(id);
    if (name === 'mentions') this.count(items as Lists['mentions'], -1);
  }

  has(name: Identified, id: string): boolean {
    return this.homes.get(name)?.has(id) ?? false;
  }

  /** The document that an item is in; undefined where there is no such item. */
  home(name: Identified, id: string): string | undefined {
    return this.homes.get(name)?.get(id);
  }

  /** Whether a mention tells of an event. */
  isTold(eventId: string): boolean {
    return this.told.has(eventId);
  }

  private count(mentions: KnowledgeBase['mentions'], by: 1 | -1): void {
    for (const { eventId } of mentions) {
      const count = (this.told.get(eventId) ?? 0) + by;
      if (count > 0) this.told.set(eventId, count);
      else this.told.delete(eventId);
    }
  }
}

function isIdentified(name: keyof Lists): name is Identified {
  return name in KINDS;
}
