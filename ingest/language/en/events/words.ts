import type { NameHit } from '@/lib/schema/annotation';
import type { Lexicon } from '../../../knowledge/lexicon';
import type { SharedNames } from '../../../names/shared-names';

/** What the reading of English events looks up. */
export interface EventWords {
  readonly lexicon: Lexicon;
  /** The names that several persons bear. */
  readonly shared: SharedNames;
}

/** The conference that a document speaks of most, as a name for all its parties; null where it names none. */
export function mainGathering(names: readonly NameHit[]): NameHit | null {
  const counts = new Map<string, { name: NameHit; count: number }>();
  for (const name of names)
    if (name.kind === 'conference') {
      const known = counts.get(name.ids[0] as string);
      if (known) known.count += 1;
      else counts.set(name.ids[0] as string, { name, count: 1 });
    }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.name ?? null;
}
