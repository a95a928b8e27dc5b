import { z } from 'zod';
import { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { dateFaults } from './date-faults';
import { quoteFaults } from './quote-faults';
import { referenceFaults } from './reference-faults';

/** How many faults an error lists; the first ones are enough to find the cause. */
const LISTED = 10;

/**
 * The knowledge base, if it fits its schema and keeps every invariant.
 * @throws Error that lists the first faults, each with its place.
 */
export function checked(kb: KnowledgeBase): KnowledgeBase {
  const parsed = KnowledgeBase.safeParse(kb);
  if (!parsed.success) {
    throw new Error(`The knowledge base does not fit its schema.\n${z.prettifyError(parsed.error)}`);
  }
  const faults = [...referenceFaults(parsed.data), ...quoteFaults(parsed.data), ...dateFaults(parsed.data)];
  if (faults.length > 0) {
    const more = faults.length > LISTED ? `\n… and ${faults.length - LISTED} more` : '';
    throw new Error(
      `The knowledge base breaks its invariants.\n${faults.slice(0, LISTED).join('\n')}${more}`,
    );
  }
  return parsed.data;
}
