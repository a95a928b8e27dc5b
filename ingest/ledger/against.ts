import { isDeepStrictEqual } from 'node:util';
import type { Correction } from '@/lib/schema/edit';

/**
 * Whether the machine reads something else now than any editor of a field found, and than what is held right. What an editor found was the machine's reading, but where it was an earlier
 * editor's word.
 * @param corrections all of the field, in their order, also those that were taken back
 */
export function isAgainst(now: unknown, held: Correction, corrections: readonly Correction[]): boolean {
  const seen = corrections
    .filter(({ before }, i) => !corrections.slice(0, i).some(({ after }) => isDeepStrictEqual(after, before)))
    .map(({ before }) => before);
  return ![held.after, ...seen].some((one) => isDeepStrictEqual(now, one));
}
