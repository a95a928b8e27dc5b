import type { LedgerLine } from '@/lib/edits/ledger';
import type { ContradictionTarget } from '@/lib/schema/edit';
import type { EditCause } from '@/lib/schema/review';
import type { Span } from '@/lib/schema/span';
import type { Deciding } from './deciding';
import { shareOf } from './mention-places';

/** A contradiction with its claims in the raw texts. */
export interface StandingContradiction {
  readonly kind: string;
  readonly claims: readonly { readonly documentId: string; readonly span: Span }[];
}

/** Which contradiction is meant, by its place in the list, and which of its claims each anchor is; null where an anchor is none of them. */
export interface ContradictionMeant {
  readonly index: number;
  readonly claims: readonly (number | null)[];
}

/** From this share of characters on, words and a claim are the same. */
const SAME = 0.5;
/** What contradicts itself has two sides. */
const FEWEST = 2;

/** The contradiction that has most of the claims of a target, and at least two; of equals the one of the kind that the target's id names. */
export function contradictionMeant(
  line: LedgerLine,
  { contradiction, claims: anchors }: ContradictionTarget,
  all: readonly StandingContradiction[],
  deciding: Deciding,
): ContradictionMeant | EditCause {
  const found = anchors.map((anchor) => deciding.find(line, anchor));
  const rated = all.map(({ kind, claims }, index) => {
    const own = found.map((one) => {
      if (typeof one === 'string') return null;
      const at = claims.findIndex(
        ({ documentId, span }) =>
          documentId === one.documentId && one.places.some((place) => shareOf(span, place) >= SAME),
      );
      return at < 0 ? null : at;
    });
    const count = new Set(own.filter((at) => at !== null)).size;
    return { index, claims: own, count, isOfKind: contradiction.includes(kind) };
  });
  const [best] = rated.sort((a, b) => b.count - a.count || +b.isOfKind - +a.isOfKind || a.index - b.index);
  if (best && best.count >= FEWEST) return best;
  return found.find((one) => typeof one === 'string') ?? 'no-contradiction';
}
