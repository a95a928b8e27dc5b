import type { Block, BlockRound, DatedExpression, NameHit, RoundReference } from '@/lib/schema/annotation';
import type { IsoDay, ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { within as hitsWithin } from '@/lib/text/within';
import type { RoundDates } from '../document/read-by-itself';

/** A document with everything the earlier stages found in it; spans are offsets of `text`. */
export interface AnnotatedDocument {
  readonly id: string;
  readonly text: string;
  /** The folded text. */
  readonly form: string;
  readonly blocks: readonly Block[];
  readonly names: readonly NameHit[];
  readonly rounds: readonly RoundReference[];
  /** For each block the round whose part of the document it belongs to. */
  readonly blockRounds: readonly (BlockRound | null)[];
  readonly timexes: readonly DatedExpression[];
  readonly documentDate: ResolvedDate | null;
  /** Where notes are called that cite what came out on a known day: news. */
  readonly notes: readonly { readonly at: number; readonly day: IsoDay }[];
  /** The document is a news script, by its words. */
  readonly isScript: boolean;
  /** When each round of a conference was held, as far as the whole collection knows: `six-party-talks 3`. */
  readonly roundDates: RoundDates;
}

/** What stands within a span, in order. */
export function within<T extends { readonly span: Span }>(hits: readonly T[], span: Span): T[] {
  return hitsWithin(hits, span, spanOf);
}

const spanOf = ({ span }: { readonly span: Span }): Span => span;
