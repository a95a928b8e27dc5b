import type { ModalityRow } from '../../knowledge/lexicon';

/** What the words around a trigger say of its factuality (FactBank's distinctions, as far as the statuses need them). */
export type Cue = ModalityRow['status'];

/** What is said of the verb next to the cue alone, and says that it was not done: `未能達成`, `應該舉行`. */
export const UNDONE_NEARBY: ReadonlySet<Cue> = new Set<Cue>([
  'negated',
  'failed',
  'refused',
  'cancelled',
  'postponed',
  'fruitless',
  'hypothetical',
  'obliged',
]);
