import type { Span } from '@/lib/schema/span';
import { pattern } from './pattern';
import type { Act } from './things';
import type { TitleText, TitleWords } from './title-words';
import { tokenAt } from './tokens';

const LONGEST = 8;
/** What parts phrases, and words that are no nouns. */
const BREAK = pattern('[^\u3400-\u9fff]|[的是在將和與及為而並也了會要不以所其對向有於把被就之]');

/**
 * The first words behind an act that neither names nor terms cover, for the lexicon to grow: of `提出橋接方案` 橋接, where 方案 is known.
 * @returns where they stand; null where everything is known
 */
export function unknownIn({ trigger, end }: Act, source: TitleText, words: TitleWords): Span | null {
  let start = -1;
  for (let i = trigger.end; i <= end; ) {
    const token = i < end ? tokenAt(source, words, i, end) : null;
    const stops = i >= end || token !== null || BREAK.test(source.form[i] as string) || i - start >= LONGEST;
    if (start >= 0 && stops) {
      if (i - start > 1) return { start, end: i };
      start = -1;
    }
    if (!stops && start < 0) start = i;
    i = token ? token.end : i + 1;
  }
  return null;
}
