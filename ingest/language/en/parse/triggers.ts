import { z } from 'zod';
import { EventType, PloverType } from '@/lib/schema/vocabulary';
import { list, rowsOf } from '../tables/read-list';

const Row = z.object({
  id: z.string().min(1),
  verbs: list,
  objects: list,
  nouns: list,
  type: EventType,
  plover: z.union([PloverType, z.literal('').transform(() => null)]),
  takes: z.enum(['state', 'treaty', 'clause', 'thing', 'none']),
  strength: z.enum(['strong', 'weak']),
});

/** A row of `triggers.tsv`: what makes an English clause an event. */
export type Trigger = z.infer<typeof Row>;

/** A verb of a row, by its first word; `particles` are the words that belong to it right behind. */
export interface VerbPattern {
  readonly row: Trigger;
  readonly particles: readonly string[];
}

interface Triggers {
  readonly verbs: ReadonlyMap<string, readonly VerbPattern[]>;
  /** By the noun's last word: the words before it, and the row. */
  readonly nouns: ReadonlyMap<string, readonly { readonly row: Trigger; readonly before: string }[]>;
  readonly rows: readonly Trigger[];
}

let known: Triggers | null = null;

/** The table of triggers, by verbs and by nouns. @throws Error that lists what is wrong with it */
export function triggers(): Triggers {
  if (known) return known;
  const rows = rowsOf('triggers.tsv', Row);
  const verbs = new Map<string, VerbPattern[]>();
  const nouns = new Map<string, { row: Trigger; before: string }[]>();
  for (const row of rows) {
    for (const verb of row.verbs) {
      const [first = '', ...particles] = verb.split(' ');
      verbs.set(first, [...(verbs.get(first) ?? []), { row, particles }]);
    }
    for (const noun of row.nouns) {
      const words = noun.split(' ');
      const last = words.pop() as string;
      nouns.set(last, [...(nouns.get(last) ?? []), { row, before: words.join(' ') }]);
    }
  }
  known = { verbs, nouns, rows };
  return known;
}
