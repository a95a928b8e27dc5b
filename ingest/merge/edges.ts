/** Pairs of mentions with their scores, kept as numbers side by side: there may be millions. */
export class Edges {
  private one = new Int32Array(1024);
  private other = new Int32Array(1024);
  private scores = new Float64Array(1024);
  private told = new Uint8Array(1024);
  private count = 0;

  get length(): number {
    return this.count;
  }

  /** @param isTold whether one of the two goes on telling the other */
  add(one: number, other: number, score: number, isTold: boolean): void {
    if (this.count === this.one.length) this.grow();
    this.one[this.count] = Math.min(one, other);
    this.other[this.count] = Math.max(one, other);
    this.scores[this.count] = score;
    this.told[this.count] = isTold ? 1 : 0;
    this.count += 1;
  }

  /** Takes edges over from others. @param placeOf where a mention stands now that stood at a place there */
  take(others: Edges, from: number, to: number, placeOf: (mention: number) => number): void {
    for (let edge = from; edge < to; edge += 1) {
      const [one, other] = others.pair(edge);
      this.add(placeOf(one), placeOf(other), others.score(edge), others.isTold(edge));
    }
  }

  pair(edge: number): readonly [number, number] {
    return [this.one[edge] as number, this.other[edge] as number];
  }

  score(edge: number): number {
    return this.scores[edge] as number;
  }

  isTold(edge: number): boolean {
    return this.told[edge] === 1;
  }

  /** The edges in the order of their scores, the best first, and of the same score by their mentions. */
  byScore(edges: Int32Array): Int32Array {
    return edges.sort((a, b) => this.score(b) - this.score(a) || this.inPlace(a, b));
  }

  private inPlace(a: number, b: number): number {
    return (
      (this.one[a] as number) - (this.one[b] as number) ||
      (this.other[a] as number) - (this.other[b] as number)
    );
  }

  private grow(): void {
    const size = this.count * 2;
    const into = <List extends Int32Array | Float64Array | Uint8Array>(list: List, from: List): List => {
      list.set(from);
      return list;
    };
    this.one = into(new Int32Array(size), this.one);
    this.other = into(new Int32Array(size), this.other);
    this.scores = into(new Float64Array(size), this.scores);
    this.told = into(new Uint8Array(size), this.told);
  }
}
