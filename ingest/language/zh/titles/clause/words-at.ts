import type { Span } from '@/lib/schema/span';
import type { WordRow } from '../../../../knowledge/lexicon';
import type { Reader } from './reader';

/** The words of a kind that begin at a place, the longest first. */
export function wordsAt(
  { source, words, limit }: Reader,
  at: number,
  kind: WordRow['kind'],
): { readonly span: Span; readonly value: WordRow }[] {
  return words.wordsOf
    .allAt(source.form, at, limit)
    .flatMap(({ span, value }) =>
      value.filter((row) => row.kind === kind).map((row) => ({ span, value: row })),
    );
}
