import { z } from 'zod';

/** Which part of a list an answer has, and of how many. */
export const PartView = z.object({ number: z.int(), of: z.int() });

/** One part of a list; the last where there is none of that number. @param size how many a part has */
export function partOf<One>(
  all: readonly One[],
  asked: number,
  size: number,
): { some: One[]; part: z.infer<typeof PartView> } {
  const of = Math.max(1, Math.ceil(all.length / size));
  const number = Math.min(asked, of);
  return { some: all.slice((number - 1) * size, number * size), part: { number, of } };
}
