import { z } from 'zod';
import { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { dateFaults } from './date-faults';
import { ALL, type Fresh } from './fresh';
import { LIST_NAMES } from './keys';
import { quoteFaults } from './quote-faults';
import { referenceFaults } from './reference-faults';

/** How many faults an error lists; the first ones are enough to find the cause. */
const LISTED = 10;

/**
 * The knowledge base, if it fits its schema and keeps every invariant.
 * @param sound items that were found to be so before, and need not be asked again; those that are found so now are added. What they refer to is asked of the database that is written.
 * @throws Error that lists the first faults, each with its place.
 */
export function checked(kb: KnowledgeBase, sound?: WeakSet<object>): KnowledgeBase {
  const fresh = sound ? freshOf(sound) : ALL;
  if (!fitsSchema(kb, fresh)) {
    const { error } = KnowledgeBase.safeParse(kb);
    if (error) throw new Error(`The knowledge base does not fit its schema.\n${z.prettifyError(error)}`);
  }
  const faults = [...referenceFaults(kb, fresh), ...quoteFaults(kb, fresh), ...dateFaults(kb, fresh)];
  if (faults.length > 0) {
    const more = faults.length > LISTED ? `\n… and ${faults.length - LISTED} more` : '';
    throw new Error(
      `The knowledge base breaks its invariants.\n${faults.slice(0, LISTED).join('\n')}${more}`,
    );
  }
  if (sound) for (const name of LIST_NAMES) for (const item of kb[name]) sound.add(item);
  return kb;
}

/** The items of a list that are not sound yet; each list is looked through once. */
function freshOf(sound: WeakSet<object>): Fresh {
  const known = new Map<readonly object[], readonly object[]>();
  return <T extends object>(list: readonly T[]): readonly T[] => {
    const found = known.get(list) ?? list.filter((item) => !sound.has(item));
    known.set(list, found);
    return found as readonly T[];
  };
}

/** Item by item: what a schema gives back of a whole knowledge base is a second one. */
function fitsSchema(kb: KnowledgeBase, fresh: Fresh): boolean {
  return LIST_NAMES.every((name) => {
    const { element } = KnowledgeBase.shape[name];
    return fresh<object>(kb[name]).every((item) => element.safeParse(item).success);
  });
}
