import type { Candidates } from './candidates';
import { type Comparable, mayBeOne } from './comparable';
import { type Copies, ofOneDocument, ofTwoDocuments } from './copies';
import { Edges } from './edges';
import { compare, ONE_EVENT_FROM, scoreOf } from './evidence';
import type { Evidence } from './features/feature';
import { mostEvidence, TraitReader, type Traits } from './most-evidence';
import { onlyOnes } from './only-one';
import { type Pair, pairOf } from './pair';
import { coreferenceOf, REACH } from './within-document';

/** A pair that scores no higher than so far below the mark was no close call and is not kept. */
const NEAR = 1.5;

/** Weighs pairs of mentions, of which copies stand for each other. */
export class Weighing {
  private readonly only: (i: number, j: number) => readonly Evidence[];
  private readonly traits: readonly Traits[];

  constructor(
    private readonly comparables: readonly Comparable[],
    private readonly copies: Copies,
  ) {
    this.only = onlyOnes(comparables, copies.leads);
    const reader = new TraitReader();
    this.traits = comparables.map((one) => reader.traitsOf(one));
  }

  readonly at = (mention: number): Comparable => this.comparables[mention] as Comparable;

  /** Some features ask more of the first of two than of the other: the first is always that which stands first in the list. */
  evidenceOf(pair: Pair): Evidence[] {
    const { leadOf } = this.copies;
    const [i, j] = pairOf(...pair);
    return [...compare(this.at(i), this.at(j)), ...this.only(leadOf[i] as number, leadOf[j] as number)];
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
  near(index: Candidates): Edges {
    const edges = new Edges();
    for (const lead of this.copies.leads)
      for (const other of index.of(lead)) {
        const pair = ofTwoDocuments(this.copies, this.comparables, lead, other);
        const isOfCopies = pair[0] !== lead || pair[1] !== other;
        if (isOfCopies) this.weigh(pair, edges);
        if (!this.areNeighbours([lead, other])) this.weigh([lead, other], edges);
      }
    for (const pair of this.neighbours()) this.weigh(pair, edges);
    return edges;
  }

  private weigh([i, j]: Pair, edges: Edges): void {
    const [a, b] = [this.at(i), this.at(j)];
    // All that is told of rounds is joined beforehand.
    if (a.draft.round !== null && b.draft.round !== null) return;
    const enough = ONE_EVENT_FROM - NEAR;
    if (mostEvidence(this.traits[i] as Traits, this.traits[j] as Traits, enough) <= enough) return;
    const link = coreferenceOf(a, b);
    if (!link && !mayBeOne(a, b)) return;
    const score = scoreOf(this.evidenceOf([i, j]));
    if (score > enough) edges.add(i, j, score, link !== null);
  }

  private areNeighbours([i, j]: Pair): boolean {
    return Math.abs(i - j) <= REACH && this.at(i).draft.documentId === this.at(j).draft.documentId;
  }

  private neighbours(): Pair[] {
    const { comparables } = this;
    return comparables.flatMap((_, i) =>
      Array.from({ length: REACH }, (_unused, k) => i + 1 + k)
        .filter((j) => j < comparables.length && this.areNeighbours([i, j]))
        .map((j): Pair => [i, j]),
    );
  }
}
