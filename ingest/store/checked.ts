import { z } from 'zod';
import { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { dateFaults } from './date-faults';
import type { Fresh } from './fresh';
import { LIST_NAMES } from './keys';
import { quoteFaults } from './quote-faults';
import { referenceFaults } from './reference-faults';
import { askedOfAll, type Sound } from './sound';

/** How many faults an error lists; the first ones are enough to find the cause. */
const LISTED = 10;

/**
 * The knowledge base, if it fits its schema and keeps every invariant.
 * @param sound what was found to be so before, and need not be asked again; this one takes its place. What of it refers to something that is no longer there is asked of the database that is written.
 * @throws Error that lists the first faults, each with its place.
 */
export function checked(kb: KnowledgeBase, sound?: Sound): KnowledgeBase {
  const asked = sound?.asked(kb) ?? askedOfAll(kb);
  const { fresh } = asked;
  if (!fitsSchema(kb, fresh)) {
    const { error } = KnowledgeBase.safeParse(kb);
    if (error) throw new Error(`The knowledge base does not fit its schema.\n${z.prettifyError(error)}`);
  }
  const faults = [...referenceFaults(kb, asked), ...quoteFaults(kb, fresh), ...dateFaults(kb, fresh)];
  if (faults.length > 0) {
    const more = faults.length > LISTED ? `\n… and ${faults.length - LISTED} more` : '';
    throw new Error(
      `The knowledge base breaks its invariants.\n${faults.slice(0, LISTED).join('\n')}${more}`,
    );
  }
  sound?.keep(kb, asked.ids);
  return kb;
}

/** Item by item: what a schema gives back of a whole knowledge base is a second one. */
function fitsSchema(kb: KnowledgeBase, fresh: Fresh): boolean {
  return LIST_NAMES.every((name) => {
    const { element } = KnowledgeBase.shape[name];
    return fresh<object>(kb[name]).every((item) => element.safeParse(item).success);
  });
}
