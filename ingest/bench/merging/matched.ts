import type { Span } from '@/lib/schema/span';
import type { Grouped } from './agreement';

/** A passage that an annotator marked. */
export interface Annotated {
  readonly key: string;
  /** All places at which its words stand. */
  readonly places: readonly Span[];
  /** First and last day, where the annotator dated it. */
  readonly days: readonly [string, string] | null;
  readonly isOptional: boolean;
}

/** A mention that the program found. */
export interface Found {
  readonly eventId: string;
  readonly span: Span;
  readonly earliest: string;
  readonly latest: string;
}

/**
 * Puts the program's mentions beside the annotator's, one to one, the best overlap first: half of the shorter passage is shared, and the dates meet.
 * @returns those that both have, each with both its events
 */
export function matched(annotated: readonly Annotated[], found: readonly Found[]): Grouped[] {
  const pairs = annotated.flatMap((mark, i) =>
    found.flatMap((mention, j) => {
      const share = Math.max(0, ...mark.places.map((place) => overlap(place, mention.span)));
      const isThen =
        mark.days === null || (mark.days[0] <= mention.latest && mark.days[1] >= mention.earliest);
      return share > 0 && isThen ? [{ i, j, rank: share - (mark.isOptional ? 1 : 0) }] : [];
    }),
  );
  const [marks, mentions] = [new Set<number>(), new Set<number>()];
  const out: Grouped[] = [];
  for (const { i, j } of pairs.sort((a, b) => b.rank - a.rank)) {
    if (marks.has(i) || mentions.has(j)) continue;
    marks.add(i);
    mentions.add(j);
    out.push({ gold: annotated[i]?.key ?? '', found: found[j]?.eventId ?? '' });
  }
  return out;
}

/** The shared part of two passages as a share of the longer; 0 where it is less than half of the shorter. */
function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const lengths = [one.end - one.start, other.end - other.start];
  return shared > 0 && shared * 2 >= Math.min(...lengths) ? shared / Math.max(...lengths) : 0;
}
