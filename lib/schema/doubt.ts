import { z } from 'zod';

/**
 * Why a person should look at an event: what the machine reads now speaks against what a person has decided; its status is uncertain, it came near to being one with another, it was joined by little, its date was worked out over two steps or more, its title says no
 * more than its kind, documents contradict each other and nothing decides between them, its words were read by machine from a picture.
 */
export const DoubtRule = z.enum([
  'against',
  'contradiction',
  'near-miss',
  'date',
  'title',
  'joined-by-little',
  'status',
  'machine-read',
]);
export type DoubtRule = z.infer<typeof DoubtRule>;

export const Doubt = z.object({
  rule: DoubtRule,
  /** How far it makes one doubt, from 0 to 1. */
  weight: z.number().positive().max(1),
  /** What was counted: contradictions, near misses, steps, joins, statuses, passages. */
  count: z.int().positive(),
});
/** One of the things that make one doubt what the machine read of an event. */
export type Doubt = z.infer<typeof Doubt>;
