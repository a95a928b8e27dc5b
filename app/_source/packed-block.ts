import type { TextBlock } from '@/lib/queries/source-view';
import type { EventType } from '@/lib/schema/vocabulary';

/**
 * A document's text as the page sends it to the browser. React writes every element that a server component returns twice into a page, as markup and as
 * data; so the elements are made by client components out of these short lists, in which each event and each word stands once.
 */

/** How a stretch stands out: an event's words, the linked words (`first` where they begin), words looked for; or it is the call of a footnote. */
export type Look = 'mention' | 'target' | 'first' | 'found' | 'call';

/** The words, their raw runs (`lib/queries/raw-runs`, parted by blanks), and for marked ones their look and the event told of. */
export type Stretch = [text: string, runs: string, look?: Look, event?: string];

/** An event beside its words; `date` is empty where the note above has the same. */
export interface PackedNote {
  date: string;
  event: string;
  title: string;
  type: EventType;
  /** Which of how many passages on its event, and the links to the neighbouring ones; null for the only one. */
  steps: [number: number, of: number, previous: string | null, next: string | null] | null;
}

export type PackedCell = Stretch[][];

/** `names` is how many names it holds, `footnotes` are those that the block calls. */
export type PackedBlock = { id: string; notes: PackedNote[]; names: number; footnotes: PackedBlock[] } & (
  | { kind: TextBlock['kind']; level: number; number: string | null; text: Stretch[] }
  | {
      kind: 'table';
      corner: PackedCell;
      columns: { name: string; head: PackedCell }[];
      rows: { name: string; head: PackedCell; cells: PackedCell[] }[];
    }
);
