import type { Pattern } from '@/lib/queries/search/resolve-query';
import { holdingPattern, holdingText } from './search-index';

/** Whether the words of any event hold a pattern. */
export const wordsOccur = async (pattern: Pattern): Promise<boolean> =>
  (await holdingPattern(pattern, ['title', 'passage'])).size > 0;

export async function countHolding(
  text: readonly (readonly Pattern[])[],
): Promise<{ titles: number; passages: number }> {
  const [titles, passages] = await Promise.all([
    holdingText(text, ['title']),
    holdingText(text, ['passage']),
  ]);
  return { titles: titles?.size ?? 0, passages: passages?.size ?? 0 };
}
