import { type Comparable, mayBeOne } from './comparable';
import { type Copies, ofOneDocument, ofTwoDocuments } from './copies';
import type { Edges } from './edges';
import { compare, ONE_EVENT_FROM, scoreOf } from './evidence';
import type { Evidence } from './features/feature';
import { mostEvidence, type TraitReader, type Traits } from './most-evidence';
import type { NearPairs } from './near-pairs';
import { type OnlyOnes, onlyOnes } from './only-one';
import { type Pair, pairOf } from './pair';
import { coreferenceOf, REACH } from './within-document';

/** A pair that scores no higher than so far below the mark was no close call and is not kept. */
const NEAR = 1.5;

/** Weighs pairs of mentions, of which copies stand for each other. */
export class Weighing {
  private readonly only: OnlyOnes;
  private readonly traits: Traits[] = [];

  constructor(
    private readonly comparables: readonly Comparable[],
    private readonly copies: Copies,
    private readonly reader: TraitReader,
  ) {
    this.only = onlyOnes(comparables, copies.leads);
  }

  readonly at = (mention: number): Comparable => this.comparables[mention] as Comparable;

  /** Some features ask more of the first of two than of the other: the first is always that which stands first in the list. */
  evidenceOf(pair: Pair): Evidence[] {
    const { leadOf } = this.copies;
    const [i, j] = pairOf(...pair);
    return [
      ...compare(this.at(i), this.at(j)),
      ...this.only.between(leadOf[i] as number, leadOf[j] as number),
    ];
  }

  /** The least that the evidence for two mentions that stand for others adds up to: between two documents, and within any that has both. */
  readonly least = (one: number, other: number): number => {
    const pairs = [
      ofTwoDocuments(this.copies, this.comparables, one, other),
      ...ofOneDocument(this.copies, this.comparables, one, other),
    ];
    return Math.min(...pairs.map((pair) => scoreOf(this.evidenceOf(pair))));
  };

  /** The pairs that come near being one event: candidates of the index, and neighbours in one passage. */
  near(pairs: NearPairs): Edges {
    const { comparables, copies, only } = this;
    return pairs.in({
      comparables,
      leadOf: copies.leadOf,
      copies: copies.of,
      knowsOne: only.knowsOne,
      reach: REACH,
      found: (lead, others, placeOf, edges) => {
        for (const one of others) {
          const other = placeOf(one);
          const pair = ofTwoDocuments(copies, comparables, lead, other);
          const isOfCopies = pair[0] !== lead || pair[1] !== other;
          if (isOfCopies) this.weigh(pair, edges);
          if (!this.areNeighbours([lead, other])) this.weigh([lead, other], edges);
        }
      },
      next: (mention, edges) => {
        const last = Math.min(mention + REACH, comparables.length - 1);
        for (let other = mention + 1; other <= last; other += 1)
          if (this.areNeighbours([mention, other])) this.weigh([mention, other], edges);
      },
    });
  }

  private weigh([i, j]: Pair, edges: Edges): void {
    const [a, b] = [this.at(i), this.at(j)];
    // All that is told of rounds is joined beforehand.
    if (a.draft.round !== null && b.draft.round !== null) return;
    const enough = ONE_EVENT_FROM - NEAR;
    if (mostEvidence(this.traitsOf(i), this.traitsOf(j), enough) <= enough) return;
    const link = coreferenceOf(a, b);
    if (!link && !mayBeOne(a, b)) return;
    const score = scoreOf(this.evidenceOf([i, j]));
    if (score > enough) edges.add(i, j, score, link !== null);
  }

  private areNeighbours([i, j]: Pair): boolean {
    return Math.abs(i - j) <= REACH && this.at(i).draft.documentId === this.at(j).draft.documentId;
  }

  private traitsOf(mention: number): Traits {
    const known = this.traits[mention];
    if (known) return known;
    const traits = this.reader.traitsOf(this.at(mention));
    this.traits[mention] = traits;
    return traits;
  }
}
